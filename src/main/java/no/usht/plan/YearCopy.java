package no.usht.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the plan of another year with what goes on of an older one, and says in the older one what became of each measure. */
@Service
@Transactional
@PreAuthorize("@access.may('PLAN_WRITE')")
public class YearCopy {

    private final ActionPlanService plans;
    private final CountedIndicators counted;
    private final RecordService records;
    private final PriorityCatalogue priorities;

    YearCopy(ActionPlanService plans, CountedIndicators counted, RecordService records, PriorityCatalogue priorities) {
        this.plans = plans;
        this.counted = counted;
        this.records = records;
        this.priorities = priorities;
    }

    /**
     * Makes the plan: goals and what goes on, with its thread.
     *
     * @return its id
     * @throws InvalidContentException if something is not chosen, or the year has a plan
     */
    public ActionPlanId copy(ActionPlanId older, NextYear next) {
        PlanTree tree = plans.tree(older).map(counted::filled).orElseThrow(() -> UnknownRecordException.forId(older));
        InvalidContentException.refuse(next.check());
        Map<MeasureId, CarriedMeasure> chosen =
                next.measures().stream().collect(Collectors.toMap(CarriedMeasure::measure, carried -> carried));
        // Somebody has added one, or deleted one, since the page was read.
        if (!chosen.keySet()
                .equals(tree.measures().stream()
                        .map(measure -> new MeasureId(measure.id()))
                        .collect(Collectors.toSet()))) {
            throw InvalidContentException.forProblem(Problem.ofAll("plan.next.changed"));
        }
        int year = Objects.requireNonNull(next.year());
        Map<@Nullable GoalId, GoalId> goals = new HashMap<>();
        ActionPlanContent before = tree.plan().content();
        List<Goal> carriedGoals = before.goals().stream()
                .map(goal -> {
                    GoalId id = new GoalId(UUID.randomUUID());
                    goals.put(goal.id(), id);
                    return new Goal(id, goal.text());
                })
                .toList();
        ActionPlanId plan = plans.save(
                null,
                0,
                ActionPlanContent.ofYear(year, next.title())
                        .withIntroduction(before.introduction())
                        .withGoals(carriedGoals),
                null);
        Set<PriorityId> holding =
                priorities.ofYear(year).stream().map(PriorityName::id).collect(Collectors.toSet());
        int years = year - (before.year() == null ? year : before.year());
        for (Saved<MeasureContent> measure : tree.measures()) {
            CarriedMeasure carried = Objects.requireNonNull(chosen.get(new MeasureId(measure.id())));
            if (carried.outcome() == Outcome.CONTINUED) {
                records.register(
                        MeasureRecord.KIND,
                        continued(measure.content(), plan, years, holding)
                                .withGoal(goals.get(measure.content().goal())),
                        null);
            }
            records.rework(
                    MeasureRecord.KIND,
                    measure.id(),
                    measure.version(),
                    measure.content().with(it -> it.outcome(carried.outcome()).outcomeReason(carried.reason())),
                    null);
        }
        return plan;
    }

    private static MeasureContent continued(
            MeasureContent measure, ActionPlanId plan, int years, Set<PriorityId> holding) {
        Set<PriorityId> served = new HashSet<>(measure.priorities());
        served.retainAll(holding);
        return measure.with(next -> next.plan(plan)
                .from(later(measure.from(), years))
                .to(later(measure.to(), years))
                .deadline(later(measure.deadline(), years))
                .priorities(served)
                .indicators(measure.indicators().stream()
                        .map(Indicator::forNextYear)
                        .toList())
                .statuses(List.of())
                .outcome(null)
                .outcomeReason(""));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }
}
