package no.usht.plan;

import java.util.List;
import no.usht.content.Change;

/**
 * What is other in a plan than in an earlier version of it.
 *
 * @param plan in the plan itself
 * @param added titles of measures that have come
 * @param removed titles of measures that are gone
 * @param altered measures that say something else
 */
public record PlanComparison(List<Change> plan, List<String> added, List<String> removed, List<Altered> altered) {

    /** A measure that says something else. */
    public record Altered(MeasureId measure, String title, List<Change> changes) {}

    /** Whether nothing is other. */
    public boolean isEmpty() {
        return plan.isEmpty() && added.isEmpty() && removed.isEmpty() && altered.isEmpty();
    }
}
