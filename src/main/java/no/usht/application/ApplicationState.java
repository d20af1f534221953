package no.usht.application;

/** How far an application has come, as its centre sees it. */
public enum ApplicationState {
    DRAFT,
    SENT,
    WITHDRAWN
}
