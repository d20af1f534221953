package no.usht.shared;

/** How far an activity has come. */
public enum ActivityStatus {
    PLANNED,
    ONGOING,
    COMPLETED,
    CANCELLED
}
