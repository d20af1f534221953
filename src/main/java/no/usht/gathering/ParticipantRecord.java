package no.usht.gathering;

import java.util.ArrayList;
import java.util.List;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.shared.EmailAddress;
import no.usht.shared.PersonName;
import no.usht.shared.TerritoryCode;
import org.jspecify.annotations.Nullable;

/** What is known of somebody who takes part, and where it is kept. */
public final class ParticipantRecord {

    public static final Field<ParticipantContent, String> NAME = Field.line(
                    "gathering.participant.name", ParticipantContent::name, ParticipantContent::withName)
            .atMost(PersonName.LONGEST)
            .required("gathering.participant.nameMissing");
    public static final Field<ParticipantContent, String> EMAIL = Field.line(
                    "gathering.participant.email", ParticipantContent::email, ParticipantContent::withEmail)
            .atMost(PersonName.LONGEST);
    public static final Field<ParticipantContent, String> PLACE =
            Field.line("gathering.participant.place", ParticipantContent::place, ParticipantContent::withPlace);
    public static final Field<ParticipantContent, @Nullable Workplace> WORKPLACE = Field.choice(
            "gathering.participant.workplace",
            Workplace.class,
            ParticipantContent::workplace,
            ParticipantContent::withWorkplace);
    public static final Field<ParticipantContent, String> PROFESSION = Field.line(
                    "gathering.participant.profession",
                    ParticipantContent::profession,
                    ParticipantContent::withProfession)
            .atMost(PersonName.LONGEST);
    public static final Field<ParticipantContent, String> ROLE = Field.line(
                    "gathering.participant.role", ParticipantContent::role, ParticipantContent::withRole)
            .atMost(PersonName.LONGEST);

    public static final Fields<ParticipantContent> FIELDS = Fields.of(NAME, EMAIL, PLACE, WORKPLACE, PROFESSION, ROLE);

    public static final RecordKind<ParticipantContent> KIND = RecordKind.kept(
                    "participant",
                    Participant.class,
                    ParticipantId::new,
                    Participant::new,
                    ParticipantContent.empty(),
                    FIELDS,
                    Permission.PARTICIPANT_READ,
                    Permission.PARTICIPANT_WRITE)
            .ruled(ParticipantContent::tidied, ParticipantRecord::check);

    private ParticipantRecord() {}

    private static List<Problem> check(ParticipantContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        if (!content.email().isBlank() && EmailAddress.parse(content.email()).isEmpty()) {
            found.add(Problem.of(EMAIL, "gathering.participant.emailWrong"));
        }
        if (!content.place().isEmpty() && !TerritoryCode.isWellFormed(content.place())) {
            found.add(Problem.of(PLACE, "gathering.gathering.placeUnknown", content.place()));
        }
        return FIELDS.sorted(found);
    }
}
