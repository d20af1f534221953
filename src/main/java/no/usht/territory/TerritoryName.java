package no.usht.territory;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names that tell municipalities apart: two are called Herøy, and two Våler. */
final class TerritoryName {

    private TerritoryName() {}

    /** The label of each municipality, by code. */
    static Map<String, String> labels(Collection<RegisteredMunicipality> municipalities, Map<String, County> counties) {
        Map<String, Long> bearers = municipalities.stream()
                .collect(Collectors.groupingBy(RegisteredMunicipality::name, Collectors.counting()));
        Function<RegisteredMunicipality, String> label = municipality -> {
            County county = counties.get(municipality.countyCode());
            return bearers.getOrDefault(municipality.name(), 0L) > 1 && county != null
                    ? municipality.name() + " (" + county.shortName() + ")"
                    : municipality.name();
        };
        return municipalities.stream().collect(Collectors.toUnmodifiableMap(RegisteredMunicipality::code, label));
    }
}
