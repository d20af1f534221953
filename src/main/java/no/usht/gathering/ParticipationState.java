package no.usht.gathering;

/** How far somebody has come in an activity. */
public enum ParticipationState {
    INVITED,
    SIGNED_UP,
    WAITING,
    WITHDRAWN,
    MET,
    COMPLETED
}
