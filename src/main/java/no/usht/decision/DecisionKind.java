package no.usht.decision;

/** Why something was decided. */
public enum DecisionKind {
    /** The first time. */
    DECISION,
    /** Changed later. */
    AMENDMENT,
    /** In answer to a complaint. */
    COMPLAINT
}
