package no.usht.activity;

/** Who sees an activity. */
public enum ActivityState {
    /** The centre alone: it was never published, or was withdrawn. */
    UNPUBLISHED,
    /** Others see it as it is. */
    PUBLISHED,
    /** Others see it as it was. */
    CHANGED,
    /** The centre alone, and only those who look for it: it is out of lists and figures. */
    ARCHIVED
}
