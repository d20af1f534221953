package no.usht.activity;

import java.util.UUID;

/** An activity was not deleted, because others have seen it, it has parts, or somebody else is writing on it. */
public class ActivityNotDeletableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean draftOfAnother;

    private ActivityNotDeletableException(UUID id, String why, boolean draftOfAnother) {
        super("Activity " + id + " " + why);
        this.draftOfAnother = draftOfAnother;
    }

    static ActivityNotDeletableException forId(UUID id) {
        return new ActivityNotDeletableException(id, "has been published or has parts", false);
    }

    static ActivityNotDeletableException forDraft(UUID id) {
        return new ActivityNotDeletableException(id, "has a draft of somebody else's", true);
    }

    /** Whether somebody else's draft is what keeps it. */
    public boolean isDraftOfAnother() {
        return draftOfAnother;
    }
}
