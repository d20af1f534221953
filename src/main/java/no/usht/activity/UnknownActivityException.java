package no.usht.activity;

import java.util.UUID;

/** The bound workspace has no activity of that id. */
public class UnknownActivityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownActivityException(UUID id) {
        super("No activity " + id + " here");
    }

    static UnknownActivityException forId(UUID id) {
        return new UnknownActivityException(id);
    }
}
