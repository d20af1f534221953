package no.usht.keeping;

import java.util.UUID;

/** The workspace has no record of that id, or has it no more. */
public class UnknownRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownRecordException(UUID id) {
        super("No record " + id);
    }

    /** For a record of that id. */
    public static UnknownRecordException forId(UUID id) {
        return new UnknownRecordException(id);
    }
}
