package no.usht.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.priority.PriorityId;
import no.usht.shared.PersonName;
import no.usht.shared.TerritoryCode;
import org.jspecify.annotations.Nullable;

/** What is kept of advice that was given, and where. */
public final class GuidanceRecord {

    private static final int LENGTH = 200;

    /** More minutes no day has. */
    private static final int DAY = 24 * 60;

    public static final Field<GuidanceContent, String> TOPIC = Field.line(
                    "guidance.guidance.topic", GuidanceContent::topic, GuidanceContent::withTopic)
            .atMost(LENGTH)
            .required("guidance.guidance.topicMissing");
    public static final Field<GuidanceContent, @Nullable LocalDate> DAY_OF = Field.day(
                    "guidance.guidance.day", GuidanceContent::day, GuidanceContent::withDay)
            .required("guidance.guidance.dayMissing");
    public static final Field<GuidanceContent, String> RECEIVER = Field.line(
                    "guidance.guidance.receiver", GuidanceContent::receiver, GuidanceContent::withReceiver)
            .atMost(LENGTH);
    public static final Field<GuidanceContent, String> PLACE =
            Field.line("guidance.guidance.place", GuidanceContent::place, GuidanceContent::withPlace);
    public static final Field<GuidanceContent, @Nullable Integer> MINUTES = Field.number(
                    "guidance.guidance.minutes", GuidanceContent::minutes, GuidanceContent::withMinutes)
            .required("guidance.guidance.minutesMissing");
    public static final Field<GuidanceContent, @Nullable PriorityId> PRIORITY = Field.id(
                    "guidance.guidance.priority",
                    PriorityId::new,
                    GuidanceContent::priority,
                    GuidanceContent::withPriority)
            .column("priority_id");
    public static final Field<GuidanceContent, String> GIVER = Field.line(
                    "guidance.guidance.giver", GuidanceContent::giver, GuidanceContent::withGiver)
            .atMost(PersonName.LONGEST);

    public static final Fields<GuidanceContent> FIELDS =
            Fields.of(TOPIC, DAY_OF, RECEIVER, PLACE, MINUTES, PRIORITY, GIVER);

    public static final RecordKind<GuidanceContent> KIND = RecordKind.kept(
                    "guidance",
                    Guidance.class,
                    GuidanceId::new,
                    Guidance::new,
                    GuidanceContent.empty(),
                    FIELDS,
                    Permission.GUIDANCE_READ,
                    Permission.GUIDANCE_WRITE)
            .ruled(FIELDS::tidied, GuidanceRecord::check);

    private GuidanceRecord() {}

    private static List<Problem> check(GuidanceContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        Integer minutes = content.minutes();
        if (minutes != null && (minutes < 1 || minutes > DAY)) {
            found.add(Problem.of(MINUTES, "guidance.guidance.minutesWrong"));
        }
        if (!content.place().isEmpty() && !TerritoryCode.isWellFormed(content.place())) {
            found.add(Problem.of(PLACE, "guidance.guidance.placeUnknown"));
        }
        return FIELDS.sorted(found);
    }
}
