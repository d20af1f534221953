package no.usht.plan;

/** Why a measure falls behind, the worst first. */
public enum Lag {
    RED,
    YELLOW,
    OVERDUE,
    UNTOLD
}
