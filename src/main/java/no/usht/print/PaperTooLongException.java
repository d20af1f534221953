package no.usht.print;

/** A document that is longer than what is printed; whoever asks can narrow a list. */
public final class PaperTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PaperTooLongException(String message) {
        super(message);
    }
}
