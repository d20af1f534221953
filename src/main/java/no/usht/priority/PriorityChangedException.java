package no.usht.priority;

import java.util.UUID;

/** Somebody else has saved the priority since the person opened it; nothing was saved. */
public class PriorityChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PriorityChangedException(UUID id) {
        super("Priority " + id + " has another version than the one that was edited");
    }

    static PriorityChangedException forId(UUID id) {
        return new PriorityChangedException(id);
    }
}
