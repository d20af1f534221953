package no.usht.territory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;

/** Everything that the register holds, read once. */
record TerritoryRegister(
        List<County> counties,
        List<Municipality> municipalities,
        List<CityDistrict> cityDistricts,
        Map<String, Municipality> municipalityByCode,
        Map<String, CityDistrict> cityDistrictByCode,
        Map<String, Set<String>> codesByName)
        implements Serializable {

    static TerritoryRegister of(
            Collection<RegisteredCounty> counties,
            Collection<RegisteredMunicipality> municipalities,
            Collection<RegisteredCityDistrict> cityDistricts,
            Collection<FormerName> formerNames,
            Collection<EndedMunicipality> ended) {
        Map<String, County> countyByCode = counties.stream()
                .map(RegisteredCounty::county)
                .collect(toUnmodifiableMap(County::code, Function.identity()));
        Map<String, String> labels = TerritoryName.labels(municipalities, countyByCode);
        List<Municipality> allMunicipalities = municipalities.stream()
                .map(row -> row.municipality(
                        known(labels.get(row.code()), row.code()),
                        known(countyByCode.get(row.countyCode()), row.countyCode()),
                        formerNames.stream()
                                .filter(former -> former.municipalityCode().equals(row.code()))
                                .map(FormerName::period)
                                .toList(),
                        ended.stream()
                                .filter(former -> former.successor().equals(row.code()))
                                .map(EndedMunicipality::code)
                                .collect(Collectors.toUnmodifiableSet())))
                .sorted(Norwegian.by(Municipality::label))
                .toList();
        List<CityDistrict> allDistricts = cityDistricts.stream()
                .map(RegisteredCityDistrict::cityDistrict)
                .sorted(Norwegian.by(CityDistrict::name))
                .toList();
        return new TerritoryRegister(
                countyByCode.values().stream()
                        .sorted(Norwegian.by(County::name))
                        .toList(),
                allMunicipalities,
                allDistricts,
                allMunicipalities.stream().collect(toUnmodifiableMap(Municipality::code, Function.identity())),
                allDistricts.stream().collect(toUnmodifiableMap(CityDistrict::code, Function.identity())),
                codesByName(countyByCode.values(), allMunicipalities, allDistricts));
    }

    private static Map<String, Set<String>> codesByName(
            Collection<County> counties, List<Municipality> municipalities, List<CityDistrict> districts) {
        Map<String, Set<String>> codes = new HashMap<>();
        counties.forEach(county -> name(codes, county.name(), county.code()));
        municipalities.forEach(municipality -> {
            name(codes, municipality.name(), municipality.code());
            municipality.formerNames().forEach(former -> name(codes, former.name(), municipality.code()));
        });
        districts.forEach(district -> name(codes, district.name(), district.code()));
        return codes;
    }

    private static void name(Map<String, Set<String>> codes, String name, String code) {
        PlaceName.keys(name)
                .forEach(key ->
                        codes.computeIfAbsent(key, none -> new TreeSet<>()).add(code));
    }

    List<Municipality> municipalitiesAt(LocalDate date) {
        LocalDate asked = max(date, beginning(municipalities, Municipality::validFrom));
        return municipalities.stream()
                .filter(it -> isValid(it.validFrom(), it.validTo(), asked))
                .toList();
    }

    List<CityDistrict> cityDistrictsAt(LocalDate date) {
        LocalDate asked = max(date, beginning(cityDistricts, CityDistrict::validFrom));
        return cityDistricts.stream()
                .filter(it -> isValid(it.validFrom(), it.validTo(), asked))
                .toList();
    }

    /** Name of a municipality or a city district, null where neither has that code. */
    @Nullable
    String label(String code) {
        Municipality municipality = municipalityByCode.get(code);
        if (municipality != null) {
            return municipality.label();
        }
        CityDistrict district = cityDistrictByCode.get(code);
        return district == null ? null : district.name();
    }

    private static <T> LocalDate beginning(List<T> all, Function<T, LocalDate> validFrom) {
        return all.stream().map(validFrom).min(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isValid(LocalDate from, @Nullable LocalDate to, LocalDate at) {
        return !at.isBefore(from) && (to == null || !at.isAfter(to));
    }

    private static <T> T known(@Nullable T value, String code) {
        if (value == null) {
            throw new IllegalStateException("The register of municipalities lacks " + code);
        }
        return value;
    }
}
