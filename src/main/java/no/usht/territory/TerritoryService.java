package no.usht.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.usht.tenancy.CacheName;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up counties, municipalities and city districts.
 *
 * <p>The register begins with the division of 2024; earlier dates are answered with that one, so that earlier years are
 * told in today's municipalities.
 */
@Service
@Transactional(readOnly = true)
// Public knowledge, the same for everybody: visitors see it too.
@PreAuthorize("permitAll()")
public class TerritoryService {

    private static final String CACHE = "territory";

    private final CountyRepository counties;
    private final MunicipalityRepository municipalities;
    private final CityDistrictRepository cityDistricts;
    private final FormerNameRepository formerNames;
    private final EndedMunicipalityRepository ended;
    private final Cache cache;

    TerritoryService(
            CountyRepository counties,
            MunicipalityRepository municipalities,
            CityDistrictRepository cityDistricts,
            FormerNameRepository formerNames,
            EndedMunicipalityRepository ended,
            CacheManager caches) {
        this.counties = counties;
        this.municipalities = municipalities;
        this.cityDistricts = cityDistricts;
        this.formerNames = formerNames;
        this.ended = ended;
        this.cache = Objects.requireNonNull(caches.getCache(CACHE), CACHE);
    }

    @Bean
    static CacheName territoryCache() {
        return new CacheName(CACHE);
    }

    /** All counties, by name. */
    public List<County> counties() {
        return register().counties();
    }

    /** The municipality of that code. */
    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(register().municipalityByCode().get(code));
    }

    /** All municipalities of that day, by label. */
    public List<Municipality> municipalities(LocalDate at) {
        return register().municipalitiesAt(at);
    }

    /** The city district of that code. */
    public Optional<CityDistrict> cityDistrict(String code) {
        return Optional.ofNullable(register().cityDistrictByCode().get(code));
    }

    /** All city districts of that day, by name. */
    public List<CityDistrict> cityDistricts(LocalDate at) {
        return register().cityDistrictsAt(at);
    }

    /** What people call the municipality or city district of that code, told apart from others of the same name. */
    public Optional<String> label(String code) {
        return Optional.ofNullable(register().label(code));
    }

    /** The labels of municipalities and city districts, by code; unknown codes are absent. */
    public Map<String, String> labels(Collection<String> codes) {
        TerritoryRegister register = register();
        Map<String, String> labels = new HashMap<>();
        for (String code : codes) {
            String label = register.label(code);
            if (label != null) {
                labels.put(code, label);
            }
        }
        return labels;
    }

    /** The codes of counties, municipalities and city districts that bear the name, however it is typed; empty if none does. */
    public Set<String> named(String typed) {
        return Set.copyOf(register().codesByName().getOrDefault(PlaceName.key(typed), Set.of()));
    }

    private TerritoryRegister register() {
        // No workspace in the key: the register is the same for all of them.
        return Objects.requireNonNull(cache.get(
                "register",
                () -> TerritoryRegister.of(
                        counties.findAll(),
                        municipalities.findAll(),
                        cityDistricts.findAll(),
                        formerNames.findAll(),
                        ended.findAll())));
    }
}
