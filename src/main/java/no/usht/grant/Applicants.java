package no.usht.grant;

/** Who may apply. */
public enum Applicants {
    /** Every centre there is. */
    ALL,
    /** Those that are named. */
    NAMED
}
