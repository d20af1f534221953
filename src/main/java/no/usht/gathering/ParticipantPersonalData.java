package no.usht.gathering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.keeping.Forgetting;
import no.usht.keeping.RecordService;
import no.usht.privacy.PersonalData;
import no.usht.privacy.PersonalRecords;
import no.usht.privacy.PersonalRecords.Described;
import no.usht.privacy.PersonalRecords.Uses;
import no.usht.privacy.Trace;
import no.usht.shared.Norwegian;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept of people who take part; when they are forgotten, what they came to still counts. */
@Configuration(proxyBeanMethods = false)
class ParticipantPersonalData {

    private static final int MONTHS = 36;
    private static final Field<Object, ?> TAKES_PART =
            Field.told("gathering.participant.activities", json -> Optional.empty());

    /** Where participants are named. */
    @Component
    record Kept(
            ParticipationRepository rows,
            Participations participations,
            CertificateRepository certificates,
            AllergyRepository allergies) {}

    @Bean
    @Order(1)
    PersonalData participants(RecordService records, Forgetting forgetting, Kept kept) {
        return new PersonalRecords<>(
                new Described<>(
                        ParticipantRecord.KIND,
                        "deltakere",
                        MONTHS,
                        List.of(ParticipantRecord.NAME, ParticipantRecord.EMAIL),
                        content -> content.withName(PersonalData.FORGOTTEN).withEmail("")),
                new Uses<>(
                        day -> kept.rows().unusedSince(Norwegian.start(day), PersonalData.FORGOTTEN),
                        saved -> Stream.of(new Trace.Fact(
                                TAKES_PART,
                                kept.participations().activitiesOf(new ParticipantId(saved.id())).stream()
                                        .map(Participations.In::title)
                                        .toList())),
                        forgotten -> {
                            ParticipantId participant = new ParticipantId(forgotten.value());
                            kept.certificates().rename(participant, PersonalData.FORGOTTEN);
                            kept.allergies().forget(participant);
                        }),
                records,
                forgetting);
    }
}
