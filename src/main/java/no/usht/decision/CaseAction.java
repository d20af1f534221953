package no.usht.decision;

/** What the directorate does with an application. */
public enum CaseAction {
    PROPOSE,
    DECIDE,
    SEND
}
