package no.usht.priority;

import java.util.UUID;

/** Somebody else has saved the priority since the person opened it; nothing was saved. */
public class PriorityChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PriorityChangedException(String message) {
        super(message);
    }

    static PriorityChangedException forId(UUID id) {
        return new PriorityChangedException("Priority " + id + " has another version than the one that was edited");
    }

    static PriorityChangedException forYear(int year) {
        return new PriorityChangedException("The drafts of " + year + " are not those that were confirmed");
    }
}
