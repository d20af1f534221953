package no.usht.document;

/** Somebody has changed the file since the person saw it. */
public class DocumentConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DocumentDetails now;

    DocumentConflictException(DocumentDetails now) {
        super("Changed since it was seen: " + now.id());
        this.now = now;
    }

    /** What it is by now. */
    public DocumentDetails now() {
        return now;
    }
}
