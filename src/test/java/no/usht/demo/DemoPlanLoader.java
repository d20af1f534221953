package no.usht.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.usht.demo.DemoActivity.PriorityRef;
import no.usht.demo.DemoActivityLoader.Made;
import no.usht.demo.DemoPlans.Plan;
import no.usht.demo.DemoPlans.Planned;
import no.usht.keeping.RecordService;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanRecord;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureId;
import no.usht.plan.MeasureRecord;
import no.usht.plan.PlanAdoption;
import no.usht.plan.StrategyRecord;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import org.jspecify.annotations.Nullable;

/** Enters a centre's strategies and plans, within the transaction in which its activities are entered. */
final class DemoPlanLoader {

    private static final int ACTIVITIES = 4;

    private final RecordService records;
    private final PlanAdoption adoption;
    private final PriorityCatalogue priorities;
    private final EntityManager entities;
    private final Map<PriorityRef, PriorityId> found = new ConcurrentHashMap<>();

    DemoPlanLoader(RecordService records, PlanAdoption adoption, PriorityCatalogue priorities, EntityManager entities) {
        this.records = records;
        this.adoption = adoption;
        this.priorities = priorities;
        this.entities = entities;
    }

    void enter(DemoPlans plans, List<Made> activities) {
        plans.strategies().forEach(strategy -> records.register(StrategyRecord.KIND, strategy, null));
        Map<String, MeasureId> threads = new HashMap<>();
        plans.plans().forEach(plan -> enter(plan, activities, threads));
    }

    /** @param threads of what was planned before, by its key */
    private void enter(Plan plan, List<Made> activities, Map<String, MeasureId> threads) {
        ActionPlanId id = new ActionPlanId(records.register(ActionPlanRecord.KIND, plan.content(), null));
        plan.measures().stream()
                .filter(measure -> !measure.late())
                .forEach(measure -> enter(measure, id, plan, activities, threads));
        plan.adopted().ifPresent(when -> adopt(id, when));
        plan.measures().stream()
                .filter(Planned::late)
                .forEach(measure -> enter(measure, id, plan, activities, threads));
    }

    private void adopt(ActionPlanId plan, Instant when) {
        // What is adopted is read again.
        entities.flush();
        DemoClock.at(when, () -> {
            adoption.adopt(plan, 0);
            return plan;
        });
        entities.flush();
    }

    private void enter(
            Planned measure, ActionPlanId plan, Plan of, List<Made> activities, Map<String, MeasureId> threads) {
        @Nullable MeasureId thread = threads.get(measure.key());
        MeasureContent content = measure.content()
                .with(it -> it.plan(plan)
                        .goal(of.content().goals().get(measure.goal()).id())
                        .thread(thread)
                        .priorities(measure.priorities().stream()
                                .map(this::priority)
                                .collect(Collectors.toSet()))
                        .activities(activities.stream()
                                .filter(made -> measure.carriedOutBy()
                                        .test(made.activity().title(), made.activity()))
                                .limit(ACTIVITIES)
                                .map(Made::id)
                                .collect(Collectors.toSet())));
        MeasureId id = new MeasureId(records.register(MeasureRecord.KIND, content, null));
        threads.putIfAbsent(measure.key(), id);
    }

    private PriorityId priority(PriorityRef served) {
        // Each is served by many measures.
        return found.computeIfAbsent(
                served,
                each -> priorities
                        .find(each.year(), each.key())
                        .orElseThrow(() -> new IllegalStateException("No priority " + each))
                        .id());
    }
}
