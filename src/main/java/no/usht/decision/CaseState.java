package no.usht.decision;

/** How far the directorate has come with an application. */
public enum CaseState {
    RECEIVED,
    PROPOSED,
    DECIDED,
    /** Its letter has gone. */
    SENT,
    /** Something else is proposed than what the letter says. */
    AMENDING,
    /** The applicant has taken it back. */
    WITHDRAWN
}
