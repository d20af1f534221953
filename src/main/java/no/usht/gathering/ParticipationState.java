package no.usht.gathering;

import java.util.List;

/** How far somebody has come in an activity. */
public enum ParticipationState {
    INVITED,
    SIGNED_UP,
    WAITING,
    WITHDRAWN,
    MET,
    /** Follows from where they came, and is kept nowhere. */
    COMPLETED;

    /** What people say; the last one follows. */
    public static final List<ParticipationState> SAID = List.of(INVITED, SIGNED_UP, WAITING, WITHDRAWN, MET);
}
