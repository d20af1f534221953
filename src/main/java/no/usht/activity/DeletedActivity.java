package no.usht.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An activity whose deletion can still be taken back.
 *
 * @param person who deleted it, empty for the system itself
 * @param until when it is too late
 */
public record DeletedActivity(UUID id, String title, Optional<String> person, Instant at, Instant until) {}
