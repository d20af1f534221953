package no.usht.gathering;

/** What somebody has to come to in order to have completed an activity. */
public enum Demand {
    /** Nobody has settled it, and nobody completes it. */
    NONE,
    /** All gatherings that were not cancelled. */
    ALL,
    /** So many of them. */
    SOME
}
