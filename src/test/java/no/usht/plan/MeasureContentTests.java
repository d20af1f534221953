package no.usht.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.usht.content.Problem;
import no.usht.keeping.Saved;
import org.junit.jupiter.api.Test;

/** What may stand in a measure and in a plan, without a database. */
class MeasureContentTests {

    private static final MeasureContent NAMED = MeasureContent.empty().withTitle("Styrke demensomsorgen");

    private static List<String> problems(MeasureContent content) {
        return MeasureRecord.KIND.check(content).stream().map(Problem::key).toList();
    }

    private static MeasureStatus said(Tertial tertial, Light light, String reason) {
        return MeasureStatus.blank(tertial).with(status -> status.light(light).reason(reason));
    }

    @Test
    void wantsATitle() {
        assertThat(problems(MeasureContent.empty())).containsExactly("plan.measure.titleMissing");
        assertThat(problems(NAMED)).isEmpty();
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBeginsAndNoWorkAtAll() {
        assertThat(problems(NAMED.with(measure -> measure.from(LocalDate.of(2026, 5, 1))
                        .to(LocalDate.of(2026, 4, 1))
                        .hours(0)
                        .positionPercentage(-20))))
                .containsExactly(
                        "content.problem.periodBackwards", "plan.measure.amountWrong", "plan.measure.amountWrong");
    }

    @Test
    void asksForAReasonUnlessAllIsWell() {
        assertThat(problems(NAMED.saying(said(Tertial.FIRST, Light.GREEN, "")))).isEmpty();
        assertThat(problems(NAMED.saying(said(Tertial.FIRST, Light.RED, ""))))
                .containsExactly("plan.status.reasonMissing");
        assertThat(problems(NAMED.saying(said(Tertial.FIRST, Light.RED, "Sykdom"))))
                .isEmpty();
    }

    @Test
    void saysOneThingATertialInTheirOrderAndTakesBackWhatIsEmptied() {
        MeasureContent both = NAMED.saying(said(Tertial.SECOND, Light.GREEN, ""))
                .saying(said(Tertial.FIRST, Light.RED, "Sykdom"))
                .saying(said(Tertial.FIRST, Light.YELLOW, "Bedre"));
        assertThat(both.statuses())
                .extracting(MeasureStatus::tertial, MeasureStatus::light)
                .containsExactly(tuple(Tertial.FIRST, Light.YELLOW), tuple(Tertial.SECOND, Light.GREEN));
        assertThat(both.saying(MeasureStatus.blank(Tertial.SECOND)).lastStatus().map(MeasureStatus::light))
                .contains(Light.YELLOW);
    }

    @Test
    void asksWhyAMeasureIsDropped() {
        assertThat(problems(NAMED.withOutcome(Outcome.DROPPED))).containsExactly("plan.measure.outcomeReasonMissing");
        assertThat(problems(NAMED.withOutcome(Outcome.DONE))).isEmpty();
    }

    @Test
    void takesNumbersForEqualHoweverTheyAreWritten() {
        Indicator indicator = Indicator.blank().withTarget(new BigDecimal("64.80"));
        assertThat(indicator).isEqualTo(Indicator.blank().withTarget(new BigDecimal("64.8")));
        assertThat(Indicator.blank().withTarget(new BigDecimal("100")).target()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void beginsTheNextYearWhereTheLastOneEnded() {
        Indicator indicator = Indicator.blank()
                .with(it -> it.name("Kommuner").baseline(BigDecimal.ONE).secondActual(BigDecimal.TEN));
        assertThat(indicator.forNextYear().baseline()).isEqualTo(BigDecimal.TEN);
        assertThat(indicator.forNextYear().secondActual()).isNull();
    }

    @Test
    void givesAPlanTheUsualTertialsOfItsYearAndItsGoalsIds() {
        ActionPlanContent plan = ActionPlanRecord.KIND.tidied(ActionPlanContent.empty()
                .with(typed -> typed.title(" Plan ").year(2026).goals(List.of(new Goal(null, " Ett "), Goal.blank()))));
        assertThat(plan.end(Tertial.FIRST)).contains(LocalDate.of(2026, 4, 30));
        assertThat(plan.end(Tertial.THIRD)).contains(LocalDate.of(2026, 12, 31));
        assertThat(plan.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.id()).isNotNull();
            assertThat(goal.text()).isEqualTo("Ett");
        });
        assertThat(ActionPlanRecord.KIND.check(plan.withFirstTertial(LocalDate.of(2026, 9, 1))).stream()
                        .map(Problem::key))
                .containsExactly("plan.plan.tertialBackwards");
    }

    @Test
    void showsAPlanAsATreeWithTheOneThatIsDueFirstAboveAndThoseWithoutAGoalLast() {
        GoalId goal = new GoalId(UUID.randomUUID());
        ActionPlanContent plan = ActionPlanContent.ofYear(2026, "Plan")
                .withGoals(List.of(new Goal(goal, "Ett"), new Goal(new GoalId(UUID.randomUUID()), "To")));
        PlanTree tree = PlanTree.of(
                saved(plan),
                List.of(
                        saved(NAMED.with(it -> it.title("Uten mål"))),
                        saved(NAMED.with(it -> it.title("Sent").goal(goal).to(LocalDate.of(2026, 12, 1)))),
                        saved(NAMED.with(it -> it.title("Tidlig").goal(goal).deadline(LocalDate.of(2026, 3, 1))))));
        assertThat(tree.branches())
                .extracting(branch -> branch.goal().map(Goal::text).orElse("-")
                        + branch.measures().stream()
                                .map(measure -> measure.content().title())
                                .toList())
                .containsExactly("Ett[Tidlig, Sent]", "To[]", "-[Uten mål]");
    }

    private static <C> Saved<C> saved(C content) {
        return new Saved<>(UUID.randomUUID(), 0, content);
    }
}
