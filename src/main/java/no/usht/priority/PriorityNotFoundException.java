package no.usht.priority;

import java.util.UUID;

/** No such priority, or none that the bound workspace may see. */
public class PriorityNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PriorityNotFoundException(UUID id) {
        super("No priority " + id);
    }

    static PriorityNotFoundException forId(UUID id) {
        return new PriorityNotFoundException(id);
    }
}
