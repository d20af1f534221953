package no.usht.guidance;

import java.util.List;
import java.util.stream.Stream;
import no.usht.keeping.Forgetting;
import no.usht.keeping.RecordService;
import no.usht.privacy.PersonalData;
import no.usht.privacy.PersonalRecords;
import no.usht.privacy.PersonalRecords.Described;
import no.usht.privacy.PersonalRecords.Uses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is kept of people who got or gave advice; how much there was of it counts on. */
@Configuration(proxyBeanMethods = false)
class GuidancePersonalData {

    private static final int MONTHS = 24;

    @Bean
    @Order(5)
    PersonalData guidance(RecordService records, Forgetting forgetting, GuidanceRepository rows) {
        return new PersonalRecords<>(
                new Described<>(
                        GuidanceRecord.KIND,
                        "veiledning",
                        MONTHS,
                        List.of(GuidanceRecord.RECEIVER, GuidanceRecord.GIVER),
                        content -> content.withReceiver("").withGiver("")),
                new Uses<>(rows::namingBefore, saved -> Stream.of(), forgotten -> {}),
                records,
                forgetting);
    }
}
