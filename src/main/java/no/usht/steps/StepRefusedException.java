package no.usht.steps;

import java.util.List;
import no.usht.content.Problem;

/** Something was not done, because the state it is in, or what it needs, does not let it be done. */
public class StepRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    private StepRefusedException(Enum<?> action, List<Problem> problems) {
        super(action + " is refused: " + problems);
        this.problems = List.copyOf(problems);
    }

    static StepRefusedException forAction(Enum<?> action, List<Problem> problems) {
        return new StepRefusedException(action, problems);
    }

    /** Why not, at least one reason. */
    public List<Problem> problems() {
        return problems;
    }
}
