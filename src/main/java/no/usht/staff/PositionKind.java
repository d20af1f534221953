package no.usht.staff;

/** What a share of somebody's time is. */
public enum PositionKind {
    /** Employed by the centre's host. */
    POSITION,
    /** Employed elsewhere, and set free for the centre. */
    SECONDED,
    /** A task within a position, such as a project. */
    TASK,
    /** Away from a position. */
    LEAVE;

    /** Whether it adds to what the centre has, takes from it, or only shares it out. */
    int sign() {
        return switch (this) {
            case POSITION, SECONDED -> 1;
            case TASK -> 0;
            case LEAVE -> -1;
        };
    }
}
