package no.usht.content;

import java.util.List;

/** A record was not saved, because something of it breaks the rules. */
public class InvalidContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    private InvalidContentException(List<Problem> problems) {
        super("Not saved: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** For those problems, at least one. */
    public static InvalidContentException forProblems(List<Problem> problems) {
        return new InvalidContentException(problems);
    }

    /** For one. */
    public static InvalidContentException forProblem(Problem problem) {
        return new InvalidContentException(List.of(problem));
    }

    /** Throws it unless there are no problems. */
    public static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw forProblems(problems);
        }
    }

    /** What is wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
