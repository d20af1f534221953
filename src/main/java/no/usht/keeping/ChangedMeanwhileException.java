package no.usht.keeping;

import java.util.Optional;

/** A record was not changed, because somebody else has changed it since it was read. */
public class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<OthersChange> change;

    private ChangedMeanwhileException(Optional<OthersChange> change) {
        super("Changed in the meantime: " + change);
        this.change = change;
    }

    /** For what the history tells of that change. */
    public static ChangedMeanwhileException forChange(Optional<OthersChange> change) {
        return new ChangedMeanwhileException(change);
    }

    /** Who changed what, as far as the history tells. */
    public Optional<OthersChange> change() {
        return change;
    }
}
