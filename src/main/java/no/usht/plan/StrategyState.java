package no.usht.plan;

/** Whether a strategy holds. */
public enum StrategyState {
    DRAFT,
    IN_FORCE,
    /** Still in force, while the next one is written. */
    UNDER_REVISION,
    /** Another one took its place. */
    SUPERSEDED;

    /** Whether it is what the centre works by. */
    public boolean holds() {
        return this == IN_FORCE || this == UNDER_REVISION;
    }
}
