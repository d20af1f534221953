package no.usht.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.usht.keeping.Saved;
import no.usht.plan.MeasureContent;
import no.usht.plan.PlanTree;

/**
 * An assignment next to those measures of a centre's plans that serve its priority.
 *
 * @param number where it stands in the letter, from 1
 */
public record ServedAssignment(int number, Letter.Assignment assignment, List<Saved<MeasureContent>> measures) {

    /** Whether nothing in the plans serves it. */
    public boolean isUnserved() {
        return measures.isEmpty();
    }

    /** All of a letter held against plans of its year: first those that nothing serves, else in the letter's order. */
    public static List<ServedAssignment> of(Letter letter, List<PlanTree> plans) {
        List<Saved<MeasureContent>> all =
                plans.stream().flatMap(plan -> plan.measures().stream()).toList();
        List<Letter.Assignment> assignments = letter.assignments();
        return IntStream.range(0, assignments.size())
                .mapToObj(at -> new ServedAssignment(
                        at + 1,
                        assignments.get(at),
                        all.stream()
                                .filter(measure -> measure.content()
                                        .priorities()
                                        .contains(assignments.get(at).priority()))
                                .toList()))
                .sorted(Comparator.comparing((ServedAssignment served) -> !served.isUnserved()))
                .toList();
    }
}
