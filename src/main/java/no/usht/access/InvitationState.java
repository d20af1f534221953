package no.usht.access;

/** Whether an invitation can be accepted, and if not, why. */
public enum InvitationState {
    OPEN,
    EXPIRED,
    ACCEPTED,
    WITHDRAWN
}
