package no.usht.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one person did to an activity in one go.
 *
 * @param person who, empty for the system itself
 * @param registered whether the activity began with it
 * @param version the activity's version afterwards, where the change touched its own row
 */
public record HistoryEntry(
        Instant at, Optional<String> person, boolean registered, OptionalInt version, List<FieldChange> changes) {}
