package no.usht.projectbank;

import java.time.Instant;
import java.util.UUID;

/** Which version of an activity others see now, and since when; for lists. */
public record VersionStamp(UUID activityId, int version, Instant publishedAt) {}
