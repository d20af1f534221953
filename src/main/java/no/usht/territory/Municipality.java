package no.usht.territory;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param code four digits; the only thing that tells it from all others
 * @param name in every official language, such as {@code Trondheim - Tråante}; another one may have the same
 * @param label the name, with the county where another one has the same, such as {@code Herøy (Nordland)}
 * @param organisationNumber nine digits, where known
 * @param validTo the last day, absent while it exists
 */
public record Municipality(
        String code,
        String name,
        String label,
        County county,
        @Nullable String organisationNumber,
        boolean samiAdministrativeArea,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Serializable {}
