package no.usht.keeping;

import java.util.UUID;
import no.usht.shared.TypedId;

/** The workspace has no record of that id, or has it no more. */
public class UnknownRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownRecordException(UUID id) {
        super("No record " + id);
    }

    /** For a record of that id. */
    public static UnknownRecordException forId(TypedId id) {
        return forId(id.value());
    }

    /** The same of a record of any kind. */
    public static UnknownRecordException forId(UUID id) {
        return new UnknownRecordException(id);
    }
}
