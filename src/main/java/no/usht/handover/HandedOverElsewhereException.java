package no.usht.handover;

import no.usht.shared.TypedId;

/** Another centre has handed the record over, and answers for it; nothing was handed over. */
public class HandedOverElsewhereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private HandedOverElsewhereException(TypedId subjectId, Throwable cause) {
        super("Another centre has handed over " + subjectId, cause);
    }

    static HandedOverElsewhereException forId(TypedId subjectId, Throwable cause) {
        return new HandedOverElsewhereException(subjectId, cause);
    }
}
