package no.usht.priority;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked for breaks rules of the national priorities; nothing was saved. */
public class InvalidPriorityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<PriorityProblem> problems;

    private InvalidPriorityException(List<PriorityProblem> problems) {
        super(problems.stream().map(problem -> problem.rule().name()).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    static InvalidPriorityException forProblems(List<PriorityProblem> problems) {
        return new InvalidPriorityException(problems);
    }

    static InvalidPriorityException forRule(PriorityProblem.Rule rule, String subject) {
        return new InvalidPriorityException(List.of(new PriorityProblem(rule, subject)));
    }

    /** The broken rules, at least one. */
    public List<PriorityProblem> problems() {
        return problems;
    }
}
