package no.usht.document;

/** The workspace has no such file, or no such record that files could be on. */
public class UnknownDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownDocumentException(String message) {
        super(message);
    }

    static UnknownDocumentException forId(DocumentId id) {
        return new UnknownDocumentException("No document " + id);
    }

    static UnknownDocumentException forSubject(Subject subject) {
        return new UnknownDocumentException("No " + subject.kind() + " " + subject.id());
    }
}
