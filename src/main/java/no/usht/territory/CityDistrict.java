package no.usht.territory;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A district of a city that reach is counted by.
 *
 * @param code six digits, of which the first four are the municipality's
 * @param validTo the last day, absent while it exists
 */
public record CityDistrict(
        String code,
        String name,
        String municipalityCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) implements Serializable {}
