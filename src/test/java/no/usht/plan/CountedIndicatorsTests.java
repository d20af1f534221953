package no.usht.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityService;
import no.usht.content.InvalidContentException;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringService;
import no.usht.gathering.Headcount;
import no.usht.keeping.RecordService;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the program counts for indicators, from gatherings on a real database. */
@DatabaseTest
class CountedIndicatorsTests {

    private static final Workspace TELEMARK = Workspace.centre(new CentreKey("telemark"));

    /** Each test has a year of its own, long over, since a centre has one plan a year. */
    private static final AtomicInteger YEARS = new AtomicInteger(2003);

    @Autowired
    ActionPlanService plans;

    @Autowired
    MeasureService measures;

    @Autowired
    CountedIndicators counted;

    @Autowired
    PlanAdoption adoption;

    @Autowired
    YearCopy yearCopy;

    @Autowired
    ActivityService activities;

    @Autowired
    GatheringService gatherings;

    @Autowired
    RecordService records;

    @Autowired
    Acting acting;

    private final int year = YEARS.getAndAdd(2);

    private <T> T asLeader(Supplier<T> work) {
        return acting.as(acting.person("Test Testesen", TELEMARK, Role.LEADER), TELEMARK, work);
    }

    private ActivityId activity(ActivityKind kind) {
        return asLeader(() ->
                activities.register(ActivityMother.titled("Demensnettverk").with(it -> it.kind(kind)), null));
    }

    private void met(ActivityId activity, int month, int people) {
        LocalDateTime starts = LocalDate.of(year, month, 10).atTime(9, 0);
        asLeader(() -> gatherings.save(
                null,
                0,
                GatheringContent.empty()
                        .with(one -> one.title("Samling i måned " + month)
                                .activity(activity)
                                .starts(starts)
                                .ends(starts.plusHours(3))
                                .headcounts(List.of(new Headcount("4003", people)))),
                null));
    }

    private ActionPlanId plan() {
        return asLeader(() -> plans.save(null, 0, ActionPlanContent.ofYear(year, "Handlingsplan " + year), null));
    }

    private MeasureId measure(ActionPlanId plan, Set<ActivityId> carriedOutBy, Counting... countings) {
        return asLeader(() -> measures.save(
                null,
                0,
                MeasureContent.empty()
                        .with(it -> it.title("Styrke demensomsorgen")
                                .plan(plan)
                                .activities(carriedOutBy)
                                .indicators(List.of(countings).stream()
                                        .map(counting -> Indicator.blank()
                                                .with(row -> row.name(counting.figure())
                                                        .secondActual(BigDecimal.TEN)
                                                        .counting(counting)))
                                        .toList())),
                null));
    }

    private List<Indicator> filled(MeasureId measure) {
        return asLeader(() -> counted.filled(
                        measures.find(measure).orElseThrow(),
                        measures.plan(measure).orElseThrow())
                .content()
                .indicators());
    }

    @Test
    void countsToTheEndOfEachTertialWhateverWasTyped() {
        ActivityId network = activity(ActivityKind.NETWORK);
        ActivityId course = activity(ActivityKind.COURSE);
        met(network, 2, 8);
        met(network, 6, 9);
        met(course, 6, 20);
        MeasureId measure = measure(
                plan(),
                Set.of(network),
                Counting.of("gatherings-held"),
                Counting.of("gathering-attendances").ofKind(ActivityKind.COURSE),
                Counting.of("gathering-hours").ofCentre());
        assertThat(filled(measure))
                .extracting(Indicator::firstActual, Indicator::secondActual, Indicator::thirdActual)
                .containsExactly(
                        tuple(number(1), number(2), number(2)),
                        tuple(number(0), number(20), number(20)),
                        tuple(number(3), number(9), number(9)));
        assertThat(asLeader(() -> measures.find(measure).orElseThrow().content().indicators()))
                .as("what is counted is not kept")
                .allSatisfy(indicator -> assertThat(indicator.secondActual()).isNull());
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    @Test
    void asksNothingOfAMeasureThatNoActivityCarriesOut() {
        MeasureId measure = measure(plan(), Set.of(), Counting.of("gatherings-held"));
        assertThat(filled(measure)).extracting(Indicator::firstActual).containsExactly(BigDecimal.ZERO);
    }

    @Test
    void freezesTheNumberInAVersionAndBeginsTheNextYearWithIt() {
        ActivityId network = activity(ActivityKind.NETWORK);
        met(network, 2, 8);
        ActionPlanId plan = plan();
        MeasureId measure = measure(plan, Set.of(network), Counting.of("gatherings-held"));
        asLeader(() -> {
            adoption.adopt(plan, 0);
            return "";
        });
        met(network, 3, 8);
        assertThat(asLeader(() -> adoption.sinceAdopted(plan)).orElseThrow().isEmpty())
                .as("a number changes no plan")
                .isTrue();
        assertThat(asLeader(() -> adoption.kept(plan, 1).orElseThrow()).tree().measures())
                .flatExtracting(kept -> kept.content().indicators())
                .extracting(Indicator::thirdActual)
                .containsExactly(number(1));
        ActionPlanId next = asLeader(() -> yearCopy.copy(
                plan,
                new NextYear(year + 1, "Neste", List.of(new CarriedMeasure(measure, "", Outcome.CONTINUED, "")))));
        assertThat(asLeader(() -> plans.tree(next).orElseThrow()).measures())
                .singleElement()
                .satisfies(copy -> assertThat(copy.content().indicators())
                        .singleElement()
                        .satisfies(indicator -> {
                            assertThat(indicator.baseline()).isEqualTo(number(2));
                            assertThat(indicator.counting()).isEqualTo(Counting.of("gatherings-held"));
                        }));
    }

    @Test
    void refusesAFigureThatNobodyCounts() {
        ActionPlanId plan = plan();
        assertThatThrownBy(() -> measure(plan, Set.of(), Counting.of("unheard")))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("figureUnknown");
    }
}
