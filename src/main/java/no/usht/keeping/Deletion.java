package no.usht.keeping;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A deletion that can still be taken back.
 *
 * @param title of the record
 * @param person who deleted it, empty for the system itself
 * @param until when it is too late
 */
public record Deletion(UUID id, String title, Optional<String> person, Instant at, Instant until) {}
