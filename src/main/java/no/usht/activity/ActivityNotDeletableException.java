package no.usht.activity;

import java.util.UUID;

/** An activity was not deleted, because others have seen it or it has parts. */
public class ActivityNotDeletableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ActivityNotDeletableException(UUID id) {
        super("Activity " + id + " has been published or has parts");
    }

    static ActivityNotDeletableException forId(UUID id) {
        return new ActivityNotDeletableException(id);
    }
}
