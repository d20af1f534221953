package no.usht.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.usht.content.Change;

/**
 * What one person did to a record in one go.
 *
 * @param person who, empty for the system itself
 * @param what what became of the record
 * @param version the record's version afterwards, where the change touched its own row
 */
public record HistoryEntry(Instant at, Optional<String> person, What what, OptionalInt version, List<Change> changes) {

    /** What became of the record by it. */
    public enum What {
        REGISTERED,
        CHANGED,
        DELETED,
        /** Its deletion was taken back. */
        RESTORED
    }
}
