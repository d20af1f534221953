package no.usht.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.keeping.Saved;
import no.usht.plan.YearComparison.Pair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two plans say of each other, by the threads of their measures. */
class YearComparisonTests {

    private final MeasureId goesOn = new MeasureId(UUID.randomUUID());

    @SafeVarargs
    @SuppressWarnings("varargs") // They are read alone
    private static PlanTree plan(int year, Saved<MeasureContent>... measures) {
        return PlanTree.of(
                new Saved<>(UUID.randomUUID(), 0, ActionPlanContent.ofYear(year, "Handlingsplan " + year)),
                List.of(measures));
    }

    private static Saved<MeasureContent> measure(String title, @Nullable MeasureId thread, @Nullable Outcome outcome) {
        UUID id = UUID.randomUUID();
        return new Saved<>(
                id,
                0,
                MeasureContent.empty()
                        .with(it -> it.title(title)
                                .thread(thread == null ? new MeasureId(id) : thread)
                                .outcome(outcome)));
    }

    @Test
    void saysOfEachMeasureWhatBecameOfIt() {
        PlanTree earlier = plan(
                2025,
                measure("Gammelt navn", goesOn, Outcome.CONTINUED),
                measure("Ferdig", null, Outcome.DONE),
                measure("Droppet", null, Outcome.DROPPED),
                measure("Glemt", null, null),
                measure("Skulle fortsette", null, Outcome.CONTINUED));
        PlanTree later = plan(2026, measure("Nytt navn", goesOn, null), measure("Kom til", null, null));
        YearComparison years = YearComparison.of(later, earlier);
        assertThat(years.earlier()).isSameAs(earlier);
        assertThat(years.pairs())
                .extracting(Pair::fate, pair -> title(pair.earlier()), pair -> title(pair.later()))
                .containsExactlyInAnyOrder(
                        tuple(Fate.CONTINUED, "Gammelt navn", "Nytt navn"),
                        tuple(Fate.NEW, "", "Kom til"),
                        tuple(Fate.DONE, "Ferdig", ""),
                        tuple(Fate.DROPPED, "Droppet", ""),
                        tuple(Fate.GONE, "Glemt", ""),
                        tuple(Fate.GONE, "Skulle fortsette", ""));
    }

    private static String title(Optional<Saved<MeasureContent>> measure) {
        return measure.map(saved -> saved.content().title()).orElse("");
    }

    @Test
    void takesTwoPlansOfOneYearAsTheyAreGiven() {
        PlanTree one = plan(2026, measure("Vårt", goesOn, null), measure("Vårt en gang til", goesOn, null));
        PlanTree other = plan(2026, measure("Deres", goesOn, null));
        YearComparison years = YearComparison.of(one, other);
        assertThat(years.earlier()).isSameAs(one);
        assertThat(years.of(Fate.CONTINUED)).hasSize(1);
        assertThat(years.of(Fate.GONE)).hasSize(1);
    }
}
