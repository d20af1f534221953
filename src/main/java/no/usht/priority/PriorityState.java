package no.usht.priority;

/** How far a priority has come; publishing is one way, because activities point to what is published. */
public enum PriorityState {
    /** Seen by the directorate alone. */
    DRAFT,
    /** Seen by every centre and the public. */
    PUBLISHED
}
