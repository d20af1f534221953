package no.usht.sheets;

import java.io.Serial;
import java.util.List;

/** A file that is not taken in; nothing of it is kept. */
public final class RefusedFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Refusal reason;
    private final transient List<Object> arguments;

    RefusedFileException(Refusal reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Refusal reason() {
        return reason;
    }

    /** For the sentence that says why. */
    public List<Object> arguments() {
        return arguments;
    }
}
