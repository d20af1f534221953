package no.usht.operator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.territory.CityDistrict;
import no.usht.territory.County;
import no.usht.territory.Municipality;

/**
 * Today's municipalities and city districts, looked up once for a whole page.
 *
 * @param counties by name
 * @param municipalities by label
 * @param districts by name
 */
public record PlaceRegister(
        List<County> counties,
        Map<String, Municipality> municipalities,
        Map<String, CityDistrict> districts,
        Map<String, String> labels) {

    static PlaceRegister of(List<County> counties, List<Municipality> municipalities, List<CityDistrict> districts) {
        Map<String, String> labels = new HashMap<>();
        municipalities.forEach(place -> labels.put(place.code(), place.label()));
        districts.forEach(place -> labels.put(place.code(), place.name()));
        return new PlaceRegister(
                List.copyOf(counties),
                municipalities.stream().collect(Collectors.toUnmodifiableMap(Municipality::code, Function.identity())),
                districts.stream().collect(Collectors.toUnmodifiableMap(CityDistrict::code, Function.identity())),
                Map.copyOf(labels));
    }

    /** What people call the municipality or city district; its code where the register does not know it. */
    public String label(String code) {
        return labels.getOrDefault(code, code);
    }

    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    /** The municipality that has the organisation number. */
    public Optional<Municipality> ownerOf(String organisationNumber) {
        return municipalities.values().stream()
                .filter(place -> organisationNumber.equals(place.organisationNumber()))
                .findFirst();
    }

    /** The municipalities of a county, by code. */
    public List<Municipality> of(County county) {
        return municipalities.values().stream()
                .filter(place -> place.county().code().equals(county.code()))
                .sorted(Comparator.comparing(Municipality::code))
                .toList();
    }

    /** The municipality that a code of either kind belongs to, such as 0301 for a district of Oslo. */
    public static String municipalityOf(String code) {
        return code.substring(0, 4);
    }

    /** The short name of the county that a code of either kind belongs to; empty where the register does not know it. */
    public String county(String code) {
        return municipality(municipalityOf(code))
                .map(place -> place.county().shortName())
                .orElse("");
    }

    /** Whether reach is counted by districts there. */
    public boolean hasDistricts(String municipality) {
        return districts.values().stream()
                .anyMatch(district -> district.municipalityCode().equals(municipality));
    }

    /** Those that a centre can serve: municipalities, and districts where there are any; by code. */
    public List<String> serviceable() {
        return labels.keySet().stream()
                .filter(code -> code.length() > 4 || !hasDistricts(code))
                .sorted()
                .toList();
    }
}
