package no.usht.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.territory.CityDistrict;
import no.usht.territory.Municipality;
import no.usht.territory.TerritoryService;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up the centres: their names, hosts and areas. */
@Service
@Transactional(readOnly = true)
// Public knowledge, the same for everybody: visitors see it too.
@PreAuthorize("permitAll()")
public class CentreDirectory {

    private static final String CACHE = "centres";

    private final CentreRepository centres;
    private final TerritoryService territory;
    private final Cache cache;
    private final Clock clock;

    CentreDirectory(CentreRepository centres, TerritoryService territory, CacheManager caches, Clock clock) {
        this.clock = clock;
        this.centres = centres;
        this.territory = territory;
        this.cache = Objects.requireNonNull(caches.getCache(CACHE), CACHE);
    }

    /** All centres, by name of their area. */
    public List<CentreProfile> all() {
        // No workspace in the key: the directory is the same for all of them.
        return Objects.requireNonNull(cache.get("all", this::read));
    }

    /** The centre of that key. */
    public Optional<CentreProfile> find(CentreKey key) {
        return all().stream().filter(centre -> centre.key().equals(key)).findFirst();
    }

    /** The centres that serve that municipality or city district on that day, by name of their area. */
    public List<CentreProfile> covering(String territoryCode, LocalDate day) {
        return all().stream()
                .filter(centre -> centre.covers(territoryCode, day))
                .toList();
    }

    /** The municipalities and city districts that a centre serves on that day, by label; empty for an unknown centre. */
    public List<AreaPlace> area(CentreKey key, LocalDate day) {
        return find(key).map(centre -> centre.areaOn(day)).orElse(Set.of()).stream()
                .flatMap(this::place)
                .sorted(Norwegian.by(AreaPlace::label))
                .toList();
    }

    private Stream<AreaPlace> place(String code) {
        Optional<Municipality> municipality = territory.municipality(code);
        if (municipality.isPresent()) {
            return municipality.map(it -> new AreaPlace(code, it.label(), it.county())).stream();
        }
        return territory.cityDistrict(code).stream()
                .flatMap(district ->
                        city(district).map(city -> new AreaPlace(code, district.name(), city.county())).stream());
    }

    private Optional<Municipality> city(CityDistrict district) {
        return territory.municipality(district.municipalityCode());
    }

    private List<CentreProfile> read() {
        List<Centre> rows = centres.findAll();
        Set<String> hosts = new HashSet<>();
        rows.forEach(row -> hosts.addAll(row.hostCodes()));
        Map<String, String> labels = territory.labels(hosts);
        Comparator<CentreProfile> byArea = Norwegian.by(CentreProfile::areaName);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        return rows.stream()
                .map(row -> row.profile(labels, today))
                .sorted(byArea)
                .toList();
    }
}
