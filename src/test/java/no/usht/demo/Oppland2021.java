package no.usht.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.usht.activity.ActivityContent;
import no.usht.demo.DemoActivity.Course;
import no.usht.demo.DemoActivity.HandOver;
import no.usht.demo.DemoActivity.PriorityRef;
import no.usht.demo.DemoContent.FactActivity;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;

/** One centre's one year as it was; what its presentation does not say, such as who took part, is not made up. */
final class Oppland2021 {

    static final CentreKey CENTRE = new CentreKey("oppland");
    static final int YEAR = 2021;

    /** Made up, and marked so: the presentation names no amount. */
    private static final long AMOUNT = 250_000; // kroner

    private Oppland2021() {}

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
