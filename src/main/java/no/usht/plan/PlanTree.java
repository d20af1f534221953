package no.usht.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.usht.keeping.Saved;
import no.usht.shared.Norwegian;

/**
 * A plan's goals with the measures that lead there.
 *
 * @param branches the goals in their order, also those without measures; last the measures of no goal, where there are some
 */
public record PlanTree(Saved<ActionPlanContent> plan, List<Branch> branches) {

    /**
     * A goal and its measures, the one that is due first before the others.
     *
     * @param goal empty for measures of none
     */
    public record Branch(Optional<Goal> goal, List<Saved<MeasureContent>> measures) {}

    private static final Comparator<Saved<MeasureContent>> BY_TIME = Comparator.<Saved<MeasureContent>, Long>comparing(
                    measure ->
                            measure.content().due().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
            .thenComparing(Norwegian.by(measure -> measure.content().title()));

    /** The plan's own id. */
    public ActionPlanId id() {
        return new ActionPlanId(plan.id());
    }

    static PlanTree of(Saved<ActionPlanContent> plan, List<Saved<MeasureContent>> measures) {
        List<Branch> branches = new ArrayList<>();
        for (Goal goal : plan.content().goals()) {
            branches.add(new Branch(
                    Optional.of(goal),
                    measures.stream()
                            .filter(measure -> goal.id() != null
                                    && goal.id().equals(measure.content().goal()))
                            .sorted(BY_TIME)
                            .toList()));
        }
        List<Saved<MeasureContent>> others = measures.stream()
                .filter(measure -> plan.content().goal(measure.content().goal()).isEmpty())
                .sorted(BY_TIME)
                .toList();
        if (!others.isEmpty()) {
            branches.add(new Branch(Optional.empty(), others));
        }
        return new PlanTree(plan, List.copyOf(branches));
    }

    /** The same with measures that say something else. */
    PlanTree with(UnaryOperator<MeasureContent> change) {
        return new PlanTree(
                plan,
                branches.stream()
                        .map(branch -> new Branch(
                                branch.goal(),
                                branch.measures().stream()
                                        .map(measure -> new Saved<>(
                                                measure.id(), measure.version(), change.apply(measure.content())))
                                        .toList()))
                        .toList());
    }

    /** All its measures, goal by goal. */
    public List<Saved<MeasureContent>> measures() {
        return branches.stream().flatMap(branch -> branch.measures().stream()).toList();
    }
}
