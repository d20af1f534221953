package no.usht.territory;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param code four digits; the only thing that tells it from all others
 * @param name in every official language, such as {@code Trondheim - Tråante}; another one may have the same
 * @param label the name, with the county where another one has the same, such as {@code Herøy (Nordland)}
 * @param organisationNumber nine digits, where known
 * @param validTo the last day, absent while it exists
 * @param formerNames what it was called before
 * @param formerly numbers of the municipalities that it goes on for
 */
@RecordBuilder
public record Municipality(
        String code,
        String name,
        String label,
        County county,
        @Nullable String organisationNumber,
        boolean samiAdministrativeArea,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<NamePeriod> formerNames,
        Set<String> formerly)
        implements Serializable {

    public Municipality {
        formerNames = List.copyOf(formerNames);
        formerly = Set.copyOf(formerly);
    }

    /**
     * Whether somebody who types that looks for it: the beginning of a word of a name, today's or a former one, or of a number,
     * its own or one of a municipality that it goes on for.
     */
    public boolean answersTo(String typed) {
        String sought = PlaceName.sought(typed);
        return Stream.of(Stream.of(label, code), formerNames.stream().map(NamePeriod::name), formerly.stream())
                .flatMap(Function.identity())
                .anyMatch(known -> PlaceName.begins(known, sought));
    }
}
