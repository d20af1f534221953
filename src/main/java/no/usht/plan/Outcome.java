package no.usht.plan;

/** What became of a measure when the next year was planned. */
public enum Outcome {
    CONTINUED,
    DONE,
    DROPPED
}
