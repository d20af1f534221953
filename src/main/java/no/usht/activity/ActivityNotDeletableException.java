package no.usht.activity;

import java.util.UUID;

/** An activity was not deleted, because others have seen it, it has parts, or somebody else is writing on it. */
public class ActivityNotDeletableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final WhyKept why;

    private ActivityNotDeletableException(UUID id, WhyKept why) {
        super("Activity " + id + " is kept: " + why);
        this.why = why;
    }

    static ActivityNotDeletableException forId(UUID id, WhyKept why) {
        return new ActivityNotDeletableException(id, why);
    }

    /** What keeps it. */
    public WhyKept why() {
        return why;
    }
}
