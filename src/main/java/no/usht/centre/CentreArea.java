package no.usht.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality or city district that a centre serves, or did.
 *
 * @param territoryCode four digits for a municipality, six for a city district
 * @param to the last day, absent while it goes on
 */
public record CentreArea(
        String territoryCode, LocalDate from, @Nullable LocalDate to) {

    /** Whether it was so on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
