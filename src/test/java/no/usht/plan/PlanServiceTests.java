package no.usht.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityService;
import no.usht.content.Change;
import no.usht.content.InvalidContentException;
import no.usht.keeping.History;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Plans, measures and strategies on a real database. */
@DatabaseTest
class PlanServiceTests {

    private static final Workspace TELEMARK = Workspace.centre(new CentreKey("telemark"));

    /** Each test has a year of its own, since a centre has one plan a year. */
    private static final AtomicInteger YEARS = new AtomicInteger(2040);

    @Autowired
    ActionPlanService plans;

    @Autowired
    MeasureService measures;

    @Autowired
    StrategyService strategies;

    @Autowired
    PlanAdoption adoption;

    @Autowired
    YearCopy yearCopy;

    @Autowired
    RecordService records;

    @Autowired
    ActivityService activities;

    @Autowired
    History history;

    @Autowired
    Acting acting;

    @Autowired
    Clock clock;

    private final int year = YEARS.getAndAdd(2);

    private <T> T as(Role role, Supplier<T> work) {
        return acting.as(acting.person("Test Testesen", TELEMARK, role), TELEMARK, work);
    }

    private ActionPlanId plan(String... goals) {
        return as(
                Role.STAFF,
                () -> plans.save(
                        null,
                        0,
                        ActionPlanContent.ofYear(year, "Handlingsplan " + year)
                                .withGoals(List.of(goals).stream()
                                        .map(goal -> new Goal(null, goal))
                                        .toList()),
                        null));
    }

    private MeasureId measure(MeasureContent content) {
        return as(Role.STAFF, () -> measures.save(null, 0, content, null));
    }

    private static MeasureContent titled(ActionPlanId plan) {
        return MeasureContent.empty().withTitle("Styrke demensomsorgen").withPlan(plan);
    }

    private Saved<ActionPlanContent> savedPlan(ActionPlanId id) {
        return as(
                Role.CENTRE_READER,
                () -> records.find(ActionPlanRecord.KIND, id.value()).orElseThrow());
    }

    private Saved<MeasureContent> savedMeasure(MeasureId id) {
        return as(
                Role.CENTRE_READER,
                () -> records.find(MeasureRecord.KIND, id.value()).orElseThrow());
    }

    private GoalId goal(ActionPlanId plan) {
        return Objects.requireNonNull(
                savedPlan(plan).content().goals().getFirst().id());
    }

    @Test
    void keepsOnePlanAYear() {
        plan();
        assertThatThrownBy(this::plan)
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("yearTaken");
    }

    @Test
    void keepsAMeasureWithAllItSays() {
        ActionPlanId plan = plan("Ett mål");
        ActivityId activity = as(Role.STAFF, () -> activities.register(ActivityMother.titled("Demensnettverk"), null));
        MeasureContent content = titled(plan)
                .with(it -> it.goal(goal(plan))
                        .activities(Set.of(activity))
                        .hours(120)
                        .indicators(List.of(Indicator.blank()
                                .with(row -> row.name("Kommuner").target(new BigDecimal("64.8"))))));
        Saved<MeasureContent> saved = savedMeasure(measure(content));
        assertThat(saved.content()).isEqualTo(content.withThread(new MeasureId(saved.id())));
    }

    @Test
    void refusesAGoalOfAnotherPlanAndWhatIsNotThere() {
        ActionPlanId plan = plan("Ett mål");
        MeasureContent content = titled(plan)
                .with(it -> it.goal(new GoalId(UUID.randomUUID()))
                        .activities(Set.of(new ActivityId(UUID.randomUUID())))
                        .priorities(Set.of(new PriorityId(UUID.randomUUID()))));
        assertThatThrownBy(() -> measure(content))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("goalElsewhere")
                .hasMessageContaining("activityUnknown")
                .hasMessageContaining("priorityElsewhere");
        assertThatThrownBy(() -> measure(titled(new ActionPlanId(UUID.randomUUID()))))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("planUnknown");
    }

    @Test
    void rewordsAGoalForAllItsMeasuresAndKeepsItAsLongAsThereAreSome() {
        ActionPlanId plan = plan("Ett mål", "Et mål til");
        MeasureId measure = measure(titled(plan).withGoal(goal(plan)));
        Saved<ActionPlanContent> before = savedPlan(plan);
        as(
                Role.STAFF,
                () -> plans.save(
                        plan,
                        before.version(),
                        before.content()
                                .withGoals(List.of(
                                        before.content().goals().getFirst().withText("Bedre ord"),
                                        before.content().goals().getLast())),
                        null));
        assertThat(as(Role.STAFF, () -> plans.tree(plan).orElseThrow())
                        .branches()
                        .getFirst())
                .satisfies(branch -> {
                    assertThat(branch.goal().orElseThrow().text()).isEqualTo("Bedre ord");
                    assertThat(branch.measures()).extracting(Saved::id).containsExactly(measure.value());
                });
        Saved<ActionPlanContent> now = savedPlan(plan);
        assertThatThrownBy(() -> as(
                        Role.STAFF,
                        () -> plans.save(plan, now.version(), now.content().withGoals(List.of()), null)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("goalHasMeasures");
    }

    @Test
    void deletesAPlanOnlyWithoutMeasures() {
        ActionPlanId plan = plan();
        MeasureId measure = measure(titled(plan));
        assertThatThrownBy(() -> as(Role.STAFF, () -> {
                    plans.delete(plan, 0);
                    return "";
                }))
                .isInstanceOf(StepRefusedException.class);
        as(Role.STAFF, () -> records.delete(MeasureRecord.KIND, measure.value(), 0));
        as(Role.STAFF, () -> {
            plans.delete(plan, 0);
            plans.restore(plan);
            return "";
        });
        assertThat(savedPlan(plan).content().year()).isEqualTo(year);
    }

    @Test
    void saysWhoSaidTheStatusAndKeepsWhatWasSaidBefore() {
        MeasureId measure = measure(titled(plan()));
        say(measure, MeasureStatus.blank(Tertial.FIRST).withLight(Light.GREEN));
        say(
                measure,
                MeasureStatus.blank(Tertial.SECOND)
                        .with(it -> it.light(Light.RED).reason("Sykdom").saidBy("En annen")));
        assertThat(savedMeasure(measure).content().statuses())
                .satisfiesExactly(first -> assertThat(first.saidAt()).isNotNull(), second -> {
                    assertThat(second.saidBy()).isEqualTo("Test Testesen");
                    assertThat(second.light()).isEqualTo(Light.RED);
                });
        assertThat(as(Role.STAFF, () -> history.newest(MeasureRecord.KIND, measure.value()))
                        .entries()
                        .getFirst()
                        .changes())
                .extracting(Change::field)
                .satisfiesExactly(field -> assertThat(field).isSameAs(MeasureRecord.STATUSES));
    }

    private void say(MeasureId measure, MeasureStatus status) {
        Saved<MeasureContent> now = savedMeasure(measure);
        as(Role.STAFF, () -> measures.save(measure, now.version(), now.content().saying(status), null));
    }

    @Test
    void freezesWhatIsAdoptedAndTellsWhatHasChangedSince() {
        ActionPlanId plan = plan("Ett mål");
        MeasureId kept = measure(titled(plan).with(it -> it.title("Beholdes").responsible("Kari")));
        MeasureId removed = measure(titled(plan).withTitle("Fjernes"));
        doAsLeader(() -> adoption.adopt(plan, savedPlan(plan).version()));
        say(kept, MeasureStatus.blank(Tertial.FIRST).withLight(Light.GREEN));
        assertThat(sinceAdopted(plan).isEmpty()).as("a status changes no plan").isTrue();
        assertThatThrownBy(() -> doAsLeader(() -> adoption.revise(plan, "Ingenting")))
                .isInstanceOf(StepRefusedException.class);
        Saved<MeasureContent> now = savedMeasure(kept);
        as(Role.STAFF, () -> measures.save(kept, now.version(), now.content().withResponsible("Ola"), null));
        as(
                Role.STAFF,
                () -> records.delete(
                        MeasureRecord.KIND,
                        removed.value(),
                        savedMeasure(removed).version()));
        measure(titled(plan).withTitle("Kommer til"));
        PlanComparison changes = sinceAdopted(plan);
        assertThat(changes.added()).containsExactly("Kommer til");
        assertThat(changes.removed()).containsExactly("Fjernes");
        assertThat(changes.altered()).singleElement().satisfies(altered -> {
            assertThat(altered.title()).isEqualTo("Beholdes");
            assertThat(altered.changes())
                    .containsExactly(new Change(MeasureRecord.RESPONSIBLE, List.of("Kari"), List.of("Ola")));
        });
        assertThatThrownBy(() -> doAsLeader(() -> adoption.revise(plan, " ")))
                .isInstanceOf(InvalidContentException.class);
        doAsLeader(() -> adoption.revise(plan, "Tilskuddet ble mindre"));
        assertThat(sinceAdopted(plan).isEmpty()).isTrue();
        assertThat(as(Role.CENTRE_READER, () -> adoption.versions(plan)))
                .extracting(PlanVersion::number, PlanVersion::reason, PlanVersion::adoptedBy)
                .containsExactly(tuple(2, "Tilskuddet ble mindre", "Test Testesen"), tuple(1, "", "Test Testesen"));
        assertThat(as(Role.CENTRE_READER, () -> adoption.introduced(plan, 2))).contains(changes);
        assertThat(as(Role.CENTRE_READER, () -> adoption.kept(plan, 1))
                        .orElseThrow()
                        .tree()
                        .measures())
                .extracting(measure -> measure.content().title())
                .containsExactlyInAnyOrder("Beholdes", "Fjernes");
        LocalDate today = LocalDate.now(clock.withZone(Norwegian.ZONE));
        assertThat(as(Role.CENTRE_READER, () -> adoption.heldOn(plan, today)))
                .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(2));
        assertThat(as(Role.CENTRE_READER, () -> adoption.heldOn(plan, today.minusDays(1))))
                .isEmpty();
    }

    @Test
    void leavesAdoptingAPlanToTheLeaderAndWantsMeasuresInIt() {
        ActionPlanId plan = plan();
        assertThatThrownBy(() -> as(Role.STAFF, () -> {
                    adoption.adopt(plan, 0);
                    return "";
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> doAsLeader(() -> adoption.adopt(plan, 0))).isInstanceOf(StepRefusedException.class);
    }

    private void doAsLeader(Runnable work) {
        as(Role.LEADER, () -> {
            work.run();
            return "";
        });
    }

    private PlanComparison sinceAdopted(ActionPlanId plan) {
        return as(Role.CENTRE_READER, () -> adoption.sinceAdopted(plan).orElseThrow());
    }

    @Test
    void beginsAYearWithWhatGoesOnAndSaysWhatBecameOfTheRest() {
        ActionPlanId plan = plan("Ett mål");
        MeasureId goesOn = measure(titled(plan)
                .with(it -> it.title("Fortsetter")
                        .goal(goal(plan))
                        .to(LocalDate.of(year, 6, 1))
                        .indicators(List.of(Indicator.blank()
                                .with(row -> row.name("Kommuner").thirdActual(BigDecimal.TEN))))));
        say(goesOn, MeasureStatus.blank(Tertial.FIRST).withLight(Light.GREEN));
        MeasureId dropped = measure(titled(plan).withTitle("Droppes"));
        NextYear next = new NextYear(
                year + 1,
                "Handlingsplan " + (year + 1),
                List.of(
                        new CarriedMeasure(goesOn, "Fortsetter", Outcome.CONTINUED, ""),
                        new CarriedMeasure(dropped, "Droppes", Outcome.DROPPED, "")));
        assertThatThrownBy(() -> as(Role.STAFF, () -> yearCopy.copy(plan, next)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("outcomeReasonMissing");
        ActionPlanId copy = as(
                Role.STAFF,
                () -> yearCopy.copy(
                        plan,
                        next.withMeasures(List.of(
                                next.measures().getFirst(),
                                next.measures().getLast().withReason("Ingen midler")))));
        PlanTree tree = as(Role.STAFF, () -> plans.tree(copy).orElseThrow());
        assertThat(tree.branches())
                .singleElement()
                .satisfies(
                        branch -> assertThat(branch.goal().orElseThrow().text()).isEqualTo("Ett mål"));
        assertThat(tree.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.content().thread()).isEqualTo(goesOn);
            assertThat(measure.content().statuses()).isEmpty();
            assertThat(measure.content().to()).isEqualTo(LocalDate.of(year + 1, 6, 1));
            assertThat(measure.content().indicators().getFirst().baseline()).isEqualTo(BigDecimal.TEN);
        });
        assertThat(savedMeasure(dropped).content().outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(savedMeasure(goesOn).content().outcome()).isEqualTo(Outcome.CONTINUED);
        assertThat(as(Role.CENTRE_READER, () -> measures.thread(goesOn)))
                .extracting(Saved::id)
                .containsExactly(goesOn.value(), tree.measures().getFirst().id());
    }

    @Test
    void putsOneStrategyInForceAtATimeAndKeepsTheOldOneValidWhileTheNextIsWritten() {
        StrategyId old = strategy("Gammel");
        as(Role.LEADER, () -> {
            strategies.adopt(old, 0);
            return "";
        });
        int version = savedStrategy(old).version();
        StrategyId next = as(Role.STAFF, () -> strategies.beginRevision(old, version, "Ny"));
        assertThat(savedStrategy(old).content().standing()).isEqualTo(StrategyState.UNDER_REVISION);
        assertThat(as(Role.CENTRE_READER, () -> strategies.inForce())
                        .orElseThrow()
                        .title())
                .isEqualTo("Gammel");
        assertThat(savedStrategy(next).content().firstYear()).isEqualTo(year + 4);
        as(Role.LEADER, () -> {
            strategies.adopt(next, savedStrategy(next).version());
            return "";
        });
        assertThat(savedStrategy(old).content().standing()).isEqualTo(StrategyState.SUPERSEDED);
        assertThat(savedStrategy(next).content().standing()).isEqualTo(StrategyState.IN_FORCE);
    }

    @Test
    void leavesAdoptionToTheLeaderAndWhatIsAdoptedAsItWas() {
        StrategyId strategy = strategy("Strategi");
        assertThatThrownBy(() -> as(Role.STAFF, () -> {
                    strategies.adopt(strategy, 0);
                    return "";
                }))
                .isInstanceOf(AccessDeniedException.class);
        as(Role.LEADER, () -> {
            strategies.adopt(strategy, 0);
            return "";
        });
        Saved<StrategyContent> now = savedStrategy(strategy);
        assertThatThrownBy(() -> as(
                        Role.LEADER,
                        () -> strategies.save(
                                strategy, now.version(), now.content().withVision("En annen"), null)))
                .isInstanceOf(StepRefusedException.class);
    }

    private StrategyId strategy(String title) {
        return as(
                Role.STAFF,
                () -> strategies.save(
                        null,
                        0,
                        StrategyContent.empty()
                                .with(it -> it.title(title)
                                        .firstYear(year)
                                        .lastYear(year + 3)
                                        .goals(List.of(new StrategyGoal("Et mål")))),
                        null));
    }

    private Saved<StrategyContent> savedStrategy(StrategyId id) {
        return as(
                Role.CENTRE_READER,
                () -> records.find(StrategyRecord.KIND, id.value()).orElseThrow());
    }
}
