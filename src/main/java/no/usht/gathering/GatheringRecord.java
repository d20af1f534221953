package no.usht.gathering;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.TerritoryCode;
import no.usht.shared.WebAddress;
import org.jspecify.annotations.Nullable;

/** What a gathering consists of, and where it is kept. */
public final class GatheringRecord {

    private static final int LENGTH = 200;
    private static final int PROGRAMME_LENGTH = 20_000;
    private static final int MOST_PEOPLE = 100_000;
    private static final Duration LONGEST = Duration.ofDays(31);

    public static final Field<GatheringContent, String> TITLE = Field.line(
                    "gathering.gathering.title", GatheringContent::title, GatheringContent::withTitle)
            .atMost(LENGTH)
            .required("gathering.gathering.titleMissing");
    public static final Field<GatheringContent, @Nullable ActivityId> ACTIVITY = Field.id(
                    "gathering.gathering.activity",
                    ActivityId::new,
                    GatheringContent::activity,
                    GatheringContent::withActivity)
            .column("activity_id")
            .required("gathering.gathering.activityMissing");
    public static final Field<GatheringContent, @Nullable LocalDateTime> STARTS = Field.moment(
                    "gathering.gathering.starts", GatheringContent::starts, GatheringContent::withStarts)
            .required("gathering.gathering.startsMissing");
    public static final Field<GatheringContent, @Nullable LocalDateTime> ENDS = Field.moment(
                    "gathering.gathering.ends", GatheringContent::ends, GatheringContent::withEnds)
            .required("gathering.gathering.endsMissing");
    public static final Field<GatheringContent, String> PLACE = Field.line(
                    "gathering.gathering.place", GatheringContent::place, GatheringContent::withPlace)
            .atMost(LENGTH);
    public static final Field<GatheringContent, String> ADDRESS = Field.line(
                    "gathering.gathering.address", GatheringContent::address, GatheringContent::withAddress)
            .atMost(LENGTH);
    public static final Field<GatheringContent, String> LINK = Field.line(
                    "gathering.gathering.link", GatheringContent::link, GatheringContent::withLink)
            .atMost(2000);
    public static final Field<GatheringContent, String> PROGRAMME = Field.text(
                    "gathering.gathering.programme", GatheringContent::programme, GatheringContent::withProgramme)
            .atMost(PROGRAMME_LENGTH);
    public static final Field<GatheringContent, @Nullable Integer> COUNTED_MINUTES = Field.number(
            "gathering.gathering.countedMinutes",
            GatheringContent::countedMinutes,
            GatheringContent::withCountedMinutes);
    public static final Field<GatheringContent, @Nullable Integer> CAPACITY =
            Field.number("gathering.gathering.capacity", GatheringContent::capacity, GatheringContent::withCapacity);
    public static final Field<GatheringContent, String> CANCELLED_REASON = Field.line(
                    "gathering.gathering.cancelledReason",
                    GatheringContent::cancelledReason,
                    GatheringContent::withCancelledReason)
            .atMost(LENGTH);
    public static final Field<GatheringContent, List<Headcount>> HEADCOUNTS = Field.several(
            "gathering.gathering.headcounts", GatheringContent::headcounts, GatheringContent::withHeadcounts);

    /** As long as it lasts. */
    static final Period<GatheringContent, LocalDateTime> TIME = new Period<>(STARTS, ENDS);

    public static final Fields<GatheringContent> FIELDS = Fields.of(
                    TITLE,
                    ACTIVITY,
                    STARTS,
                    ENDS,
                    PLACE,
                    ADDRESS,
                    LINK,
                    PROGRAMME,
                    COUNTED_MINUTES,
                    CAPACITY,
                    CANCELLED_REASON,
                    HEADCOUNTS)
            .together(TIME);

    public static final RecordKind<GatheringContent> KIND = RecordKind.kept(
                    "gathering",
                    Gathering.class,
                    GatheringId::new,
                    Gathering::new,
                    GatheringContent.empty(),
                    FIELDS,
                    Permission.GATHERING_READ,
                    Permission.GATHERING_WRITE)
            .ruled(GatheringContent::tidied, GatheringRecord::check)
            .part(
                    "gathering_headcount",
                    HEADCOUNTS,
                    row -> row.text("territory_code")
                            .map(code -> new Headcount(
                                    code,
                                    row.number("number").map(Math::toIntExact).orElse(0))));

    private GatheringRecord() {}

    private static List<Problem> check(GatheringContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        checkTime(content, found);
        if (!content.link().isBlank() && WebAddress.parse(content.link()).isEmpty()) {
            found.add(Problem.of(LINK, "gathering.gathering.linkWrong"));
        }
        Stream.of(COUNTED_MINUTES, CAPACITY).forEach(field -> {
            Integer number = field.get(content);
            if (number != null && (number < 1 || number > MOST_PEOPLE)) {
                found.add(Problem.of(field, "gathering.gathering.numberWrong", Norwegian.number(MOST_PEOPLE)));
            }
        });
        Set<String> codes = new HashSet<>();
        for (Headcount each : content.headcounts()) {
            if (!TerritoryCode.isWellFormed(each.territoryCode())
                    || !codes.add(each.territoryCode())
                    || each.number() < 1
                    || each.number() > MOST_PEOPLE) {
                found.add(Problem.of(HEADCOUNTS, "gathering.gathering.headcountWrong", Norwegian.number(MOST_PEOPLE)));
                break;
            }
        }
        return FIELDS.sorted(found);
    }

    private static void checkTime(GatheringContent content, List<Problem> found) {
        TIME.check(content).ifPresent(found::add);
        Stream.of(STARTS, ENDS).forEach(field -> {
            LocalDateTime at = field.get(content);
            if (at != null && Norwegian.ZONE.getRules().getValidOffsets(at).isEmpty()) {
                found.add(Problem.of(field, "gathering.gathering.noSuchTime"));
            }
        });
        Optional<Duration> lasting = content.lasting();
        if (lasting.filter(time -> !time.isPositive()).isPresent()
                && found.stream().noneMatch(problem -> problem.isAbout(ENDS))) {
            found.add(Problem.of(ENDS, "gathering.gathering.noTime"));
        }
        if (lasting.filter(time -> time.compareTo(LONGEST) > 0).isPresent()) {
            found.add(Problem.of(ENDS, "gathering.gathering.tooLong", String.valueOf(LONGEST.toDays())));
        }
    }
}
