package no.usht.activity;

import java.util.Optional;

/** An activity was not changed, because somebody else has changed it since it was read. */
public class ActivityConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<OthersChange> change;

    private ActivityConflictException(Optional<OthersChange> change) {
        super("Changed in the meantime: " + change);
        this.change = change;
    }

    static ActivityConflictException forChange(Optional<OthersChange> change) {
        return new ActivityConflictException(change);
    }

    /** Who changed what, as far as the history tells. */
    public Optional<OthersChange> change() {
        return change;
    }
}
