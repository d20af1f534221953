package no.usht.keeping;

/** The person has kept another draft of the same in the meantime, in another tab or on another machine. */
public class DraftElsewhereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DraftElsewhereException() {
        super("The draft has been replaced since it was seen");
    }
}
