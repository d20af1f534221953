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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CacheName;
import no.usht.tenancy.CentreKey;
import no.usht.territory.CityDistrict;
import no.usht.territory.Municipality;
import no.usht.territory.TerritoryService;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.context.annotation.Bean;
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

    @Bean
    static CacheName centresCache() {
        return new CacheName(CACHE);
    }

    /** What is kept in the cache: every centre there ever was, and the present key by each former one. */
    private record Directory(List<CentreProfile> everyone, Map<CentreKey, CentreKey> currentKeys) {}

    /** The centres that answer for what they do or did, by name of their area; those that were merged into others don't. */
    public List<CentreProfile> all() {
        Directory directory = directory();
        return directory.everyone().stream()
                .filter(centre -> !directory.currentKeys().containsKey(centre.key()))
                .toList();
    }

    /** The centres that are at work, by name of their area. */
    public List<CentreProfile> open() {
        return all().stream().filter(CentreProfile::open).toList();
    }

    /** The centre of that key, closed or merged ones too. */
    public Optional<CentreProfile> find(CentreKey key) {
        return directory().everyone().stream()
                .filter(centre -> centre.key().equals(key))
                .findFirst();
    }

    /** The key of the centre that a renamed one is now, or that a merged one went into; empty for all other keys. */
    public Optional<CentreKey> currentKey(CentreKey former) {
        return Optional.ofNullable(directory().currentKeys().get(former));
    }

    private Directory directory() {
        // No workspace in the key: the directory is the same for all of them.
        return Objects.requireNonNull(cache.get("all", this::read));
    }

    /** The centres that serve that municipality or city district on that day, by name of their area. */
    public List<CentreProfile> covering(String territoryCode, LocalDate day) {
        return open().stream()
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

    private Directory read() {
        List<Centre> rows = centres.findAll();
        Set<String> hosts = new HashSet<>();
        rows.forEach(row -> hosts.addAll(row.hostCodes()));
        Map<String, String> labels = territory.labels(hosts);
        Comparator<CentreProfile> byArea = Norwegian.by(CentreProfile::areaName);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        return new Directory(
                rows.stream()
                        .map(row -> row.profile(labels, today))
                        .sorted(byArea)
                        .toList(),
                centres.findFormerKeys().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                key -> new CentreKey(key.former()), key -> new CentreKey(key.current()))));
    }
}
