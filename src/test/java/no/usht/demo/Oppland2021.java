package no.usht.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.usht.activity.ActivityContent;
import no.usht.demo.DemoActivity.Course;
import no.usht.demo.DemoActivity.HandOver;
import no.usht.demo.DemoActivity.PriorityRef;
import no.usht.demo.DemoActivityLoader.Made;
import no.usht.demo.DemoContent.FactActivity;
import no.usht.gathering.DemoGatheringRows.Met;
import no.usht.gathering.GatheringContent;
import no.usht.plan.Counting;
import no.usht.plan.Indicator;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;

/**
 * One centre's one year as it was; what its presentation does not say is not made up, but for when its networks met and how many
 * came: by these the plan shows what the program counts.
 */
final class Oppland2021 {

    static final CentreKey CENTRE = new CentreKey("oppland");
    static final int YEAR = 2021;

    /** Made up, and marked so: the presentation names no amount. */
    private static final long AMOUNT = 250_000; // kroner

    private static final List<Month> MEETINGS = List.of(Month.FEBRUARY, Month.MAY, Month.SEPTEMBER, Month.NOVEMBER);

    private Oppland2021() {}

    /** When the year's networks met, and how many came. */
    static List<Met> met(CentreKey centre, List<Made> activities) {
        List<Met> met = new ArrayList<>();
        if (centre.equals(CENTRE)) {
            activities.stream()
                    .filter(made -> made.activity().kind() == ActivityKind.NETWORK
                            && made.activity().from().getYear() == YEAR)
                    .forEach(made -> MEETINGS.forEach(month -> met.add(met(made, month, met.size()))));
        }
        return met;
    }

    private static Met met(Made made, Month month, int place) {
        LocalDateTime starts = LocalDate.of(YEAR, month, 10).atTime(9, 0);
        return new Met(
                GatheringContent.empty()
                        .with(one -> one.title("Samling "
                                        + starts.format(DateTimeFormatter.ofPattern("MMMM", Language.NB.locale())))
                                .activity(made.id())
                                .starts(starts)
                                .ends(starts.plusHours(3))
                                .link("https://example.org/mote")),
                8 + place % 5);
    }

    /** Networks are judged by their meetings, and the one that others are part of by where all networks reached. */
    static List<Indicator> indicators(FactActivity fact) {
        if (fact.kind() != ActivityKind.NETWORK) {
            return List.of();
        }
        Indicator met = Indicator.blank()
                .with(it -> it.name("Samlinger holdt")
                        .unit("samlinger")
                        .target(BigDecimal.valueOf(MEETINGS.size()))
                        .counting(Counting.of("gatherings-held")));
        Indicator persons = Indicator.blank()
                .with(it -> it.name("Ulike personer som har møtt")
                        .unit("personer")
                        .target(BigDecimal.valueOf(25))
                        .counting(Counting.of("gathering-persons")));
        Indicator places = Indicator.blank()
                .with(it -> it.name("Kommuner nådd av nettverkene")
                        .unit("kommuner")
                        .target(BigDecimal.valueOf(20))
                        .counting(Counting.of("gathering-places").ofKind(ActivityKind.NETWORK)));
        return fact.parts().isEmpty() ? List.of(met, persons) : List.of(met, persons, places);
    }

    static List<DemoActivity> activities(DemoContent content, LocalDate today) {
        List<DemoActivity> all = new ArrayList<>();
        content.oppland2021().forEach((priority, named) -> {
            for (FactActivity fact : named) {
                HandOver handOver = handOver(all.size());
                List<DemoActivity> parts = fact.parts().stream()
                        .map(part -> activity(part, priority, handOver, today, List.of()))
                        .toList();
                all.add(activity(fact, priority, handOver, today, parts));
            }
        });
        return all;
    }

    private static DemoActivity activity(
            FactActivity fact, String priority, HandOver handOver, LocalDate today, List<DemoActivity> parts) {
        String note = fact.note();
        ActivityKind kind = fact.kind();
        LocalDate to = LocalDate.of(YEAR, 12, 31);
        return DemoActivityBuilder.builder()
                .title(fact.name())
                .kind(kind == null ? ActivityKind.PROJECT : kind)
                .status(to.isBefore(today) ? ActivityStatus.COMPLETED : ActivityStatus.ONGOING)
                .from(LocalDate.of(YEAR, 1, 1))
                .to(to)
                .background("")
                .goal(note == null ? "" : note)
                .method("")
                .result("")
                .responsible("")
                .priorities(List.of(new PriorityRef(YEAR, priority)))
                .focusAreas(List.of())
                .coArrangers(fact.with().stream().map(CentreKey::new).collect(toUnmodifiableSet()))
                .partners(List.of())
                .reach(List.of())
                .funding(
                        fact.conditional()
                                ? List.of(new ActivityContent.Funding(
                                        FundingSource.DIRECTORATE,
                                        YEAR,
                                        FundingState.GRANTED_ON_CONDITION,
                                        AMOUNT,
                                        true))
                                : List.of())
                .links(List.of())
                .handOver(handOver)
                .parts(parts)
                .build();
    }

    /** One after the other, in the spring of the year. */
    private static HandOver handOver(int place) {
        Instant registered = LocalDate.of(YEAR, 3, 1)
                .atTime(9, 0)
                .atZone(Norwegian.ZONE)
                .toInstant()
                .plus(place * 20L, ChronoUnit.MINUTES);
        return new HandOver(
                Course.PUBLISHED, registered, registered.plus(1, ChronoUnit.DAYS), registered.plus(2, ChronoUnit.DAYS));
    }
}
