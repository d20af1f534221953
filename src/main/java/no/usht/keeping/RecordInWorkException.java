package no.usht.keeping;

import java.util.UUID;

/** A record was not deleted, because somebody else has written on changes to it lately. */
public class RecordInWorkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RecordInWorkException(UUID id) {
        super("Somebody else has a draft of changes to " + id);
    }

    static RecordInWorkException forId(UUID id) {
        return new RecordInWorkException(id);
    }
}
