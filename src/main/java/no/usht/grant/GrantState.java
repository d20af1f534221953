package no.usht.grant;

/** How far a year of a scheme has come; announcing is one way, because centres rely on it. */
public enum GrantState {
    /** Seen by the directorate alone. */
    PLANNED,
    /** Seen by those who may apply. */
    ANNOUNCED
}
