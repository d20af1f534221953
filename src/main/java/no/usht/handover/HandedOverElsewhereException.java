package no.usht.handover;

import java.util.UUID;

/** Another centre has handed the record over, and answers for it; nothing was handed over. */
public class HandedOverElsewhereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private HandedOverElsewhereException(UUID subjectId, Throwable cause) {
        super("Another centre has handed over " + subjectId, cause);
    }

    static HandedOverElsewhereException forId(UUID subjectId, Throwable cause) {
        return new HandedOverElsewhereException(subjectId, cause);
    }
}
