package no.usht.activity;

import java.util.List;

/** An activity was not saved, because fields of it break the rules. */
public class InvalidActivityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Violation> violations;

    private InvalidActivityException(List<Violation> violations) {
        super("Not saved: " + violations);
        this.violations = List.copyOf(violations);
    }

    static InvalidActivityException forViolations(List<Violation> violations) {
        return new InvalidActivityException(violations);
    }

    /** What is wrong, in the order of the form. */
    public List<Violation> violations() {
        return violations;
    }
}
