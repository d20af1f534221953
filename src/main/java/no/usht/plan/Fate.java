package no.usht.plan;

/** What became of a measure from one plan to a later one. */
public enum Fate {
    CONTINUED,
    NEW,
    DONE,
    DROPPED,
    /** It is not in the later plan, and nobody has said why. */
    GONE
}
