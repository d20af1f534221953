package no.usht.centre;

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

/** What is kept of contacts in the municipalities. */
@Configuration(proxyBeanMethods = false)
class CentrePersonalData {

    private static final int MONTHS = 24;

    @Bean
    @Order(2)
    PersonalData localContacts(RecordService records, Forgetting forgetting, LocalContactRepository rows) {
        return new PersonalRecords<>(
                new Described<>(
                        LocalContactRecord.KIND,
                        "kontakter",
                        MONTHS,
                        List.of(LocalContactRecord.NAME, LocalContactRecord.EMAIL),
                        content -> content.with(nobody ->
                                nobody.name(PersonalData.FORGOTTEN).email("").phone(""))),
                new Uses<>(day -> rows.endedBefore(day, PersonalData.FORGOTTEN), saved -> Stream.of(), forgotten -> {}),
                records,
                forgetting);
    }
}
