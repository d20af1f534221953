package no.usht.assignment;

import java.time.Instant;

/**
 * That a letter was put forward to be signed, or given back.
 *
 * @param reason why it was given back; empty where it was put forward
 */
public record Review(Kind kind, Instant at, String person, String reason) {

    /** What somebody did. */
    public enum Kind {
        PUT_FORWARD,
        GIVEN_BACK
    }
}
