package no.usht.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one person did to an activity in one go.
 *
 * @param person who, empty for the system itself
 * @param what what became of the activity
 * @param version the activity's version afterwards, where the change touched its own row
 */
public record HistoryEntry(
        Instant at, Optional<String> person, What what, OptionalInt version, List<FieldChange> changes) {

    /** What became of the activity by it. */
    public enum What {
        REGISTERED,
        CHANGED,
        DELETED,
        /** Its deletion was taken back. */
        RESTORED
    }
}
