package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.usht.tenancy.CentreKey;
import no.usht.territory.CityDistrict;
import no.usht.territory.County;
import no.usht.territory.MunicipalityBuilder;
import no.usht.territory.TerritoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.security.access.prepost.PreAuthorize;

class CentreDirectoryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final AtomicInteger readings = new AtomicInteger();
    private final List<FormerKey> formerKeys = new ArrayList<>();
    private final TerritoryService territory = mock(TerritoryService.class);
    private final CentreDirectory directory = new CentreDirectory(
            new CentreRepository() {
                @Override
                public List<Centre> findAll() {
                    readings.incrementAndGet();
                    return Stream.of(
                                    CentreMother.sami(),
                                    CentreMother.finnmark(),
                                    CentreMother.vestfold(),
                                    CentreMother.oslo())
                            .map(CentreDirectoryTests::row)
                            .toList();
                }

                @Override
                public List<FormerKey> findFormerKeys() {
                    return formerKeys;
                }
            },
            territory,
            new ConcurrentMapCacheManager("centres"),
            Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));

    @BeforeEach
    void knowsTerritory() {
        when(territory.municipality(any())).thenReturn(Optional.empty());
        when(territory.cityDistrict(any())).thenReturn(Optional.empty());
        municipality("3905", "Tønsberg", new County("39", "Vestfold"));
        municipality("3907", "Sandefjord", new County("39", "Vestfold"));
        municipality("0301", "Oslo", new County("03", "Oslo"));
        when(territory.cityDistrict("030101"))
                .thenReturn(Optional.of(new CityDistrict("030101", "Gamle Oslo", "0301", TODAY, null)));
    }

    @Test
    void leadsOnFromTheKeyOfAMergedCentreAndStillKnowsItsName() {
        CentreKey merged = CentreMother.finnmark().key();
        CentreKey into = CentreMother.vestfold().key();
        FormerKey key = mock(FormerKey.class);
        when(key.former()).thenReturn(merged.value());
        when(key.current()).thenReturn(into.value());
        formerKeys.add(key);

        assertThat(directory.currentKey(merged)).contains(into);
        assertThat(directory.currentKey(into)).isEmpty();
        assertThat(directory.all()).extracting(CentreProfile::key).doesNotContain(merged);
        assertThat(directory.find(merged)).isPresent();
    }

    @Test
    void findsNothingForAnUnknownKey() {
        CentreKey unknown = new CentreKey("atlantis");

        assertThat(directory.find(unknown)).isEmpty();
        assertThat(directory.area(unknown, TODAY)).isEmpty();
    }

    @Test
    void listsCentresByTheNameOfTheirArea() {
        assertThat(directory.all())
                .extracting(CentreProfile::areaName)
                .containsExactly("Finnmark", "Oslo", "Sápmi", "Vestfold");
    }

    @Test
    void knowsEveryCentreThatServesAMunicipality() {
        assertThat(directory.covering("5610", TODAY))
                .extracting(CentreProfile::areaName)
                .containsExactly("Finnmark", "Sápmi");
        assertThat(directory.covering("3907", TODAY))
                .extracting(CentreProfile::areaName)
                .containsExactly("Vestfold");
        assertThat(directory.covering("9999", TODAY)).isEmpty();
    }

    @Test
    void namesThePlacesOfAnArea() {
        assertThat(directory.area(new CentreKey("vestfold"), TODAY))
                .extracting(AreaPlace::label)
                .containsExactly("Sandefjord", "Tønsberg");
        assertThat(directory.area(new CentreKey("oslo"), TODAY)).singleElement().satisfies(place -> {
            assertThat(place.label()).isEqualTo("Gamle Oslo");
            assertThat(place.county().name()).isEqualTo("Oslo");
            assertThat(place.isCityDistrict()).isTrue();
        });
    }

    @Test
    void readsTheCentresOnce() {
        directory.all();
        directory.find(new CentreKey("oslo"));

        assertThat(readings).hasValue(1);
    }

    @Test
    void isOpenToEverybody() {
        assertThat(CentreDirectory.class.getAnnotation(PreAuthorize.class))
                .extracting(PreAuthorize::value)
                .isEqualTo("permitAll()");
    }

    private void municipality(String code, String name, County county) {
        when(territory.municipality(code))
                .thenReturn(Optional.of(MunicipalityBuilder.builder()
                        .code(code)
                        .name(name)
                        .label(name)
                        .county(county)
                        .validFrom(TODAY)
                        .formerNames(List.of())
                        .formerly(Set.of())
                        .build()));
    }

    private static Centre row(CentreProfile profile) {
        Centre row = mock(Centre.class);
        when(row.profile(any(), any())).thenReturn(profile);
        return row;
    }
}
