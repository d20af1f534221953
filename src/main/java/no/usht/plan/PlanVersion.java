package no.usht.plan;

import java.time.Instant;

/**
 * A plan as it was when it was adopted or revised.
 *
 * @param number 1 for the first
 * @param reason why it was revised; empty for the first
 */
public record PlanVersion(int number, Instant adoptedAt, String adoptedBy, String reason) {}
