package no.usht.gathering;

import java.time.Instant;

/**
 * A private address at which a calendar follows gatherings; the address itself is told once, when it is made.
 *
 * @param madeBy as the person was called then
 */
public record CalendarAddress(CalendarAddressId id, String madeBy, Instant madeAt) {}
