package no.usht.staff;

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

/** What is kept of people who work or worked at the centre; when they are forgotten, their positions still count. */
@Configuration(proxyBeanMethods = false)
class StaffPersonalData {

    private static final int MONTHS = 24;

    @Bean
    @Order(4)
    PersonalData staffMembers(RecordService records, Forgetting forgetting, StaffRepository rows) {
        return new PersonalRecords<>(
                new Described<>(
                        StaffRecord.KIND,
                        "ansatte",
                        MONTHS,
                        List.of(StaffRecord.NAME, StaffRecord.EMAIL),
                        content -> content.with(nobody ->
                                nobody.name(PersonalData.FORGOTTEN).email("").notes(""))),
                new Uses<>(day -> rows.goneSince(day, PersonalData.FORGOTTEN), saved -> Stream.of(), forgotten -> {}),
                records,
                forgetting);
    }
}
