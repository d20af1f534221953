package no.usht.gathering;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many an activity has room for, and who waits.
 *
 * @param capacity that of the smallest of the gatherings to come; null where none has any
 * @param taken by those who are signed up or have met
 * @param waiting those who wait, the first one first
 */
public record Seats(@Nullable Integer capacity, long taken, List<Waiting> waiting) {

    /** Somebody who waits. */
    public record Waiting(ParticipantId id, String name, Instant since) {}

    /** Whether somebody waits for whom there is room. */
    public boolean isOneOffered() {
        return !waiting.isEmpty() && (capacity == null || taken < capacity);
    }
}
