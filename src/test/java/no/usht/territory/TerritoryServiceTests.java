package no.usht.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.security.access.prepost.PreAuthorize;

class TerritoryServiceTests {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);

    private final AtomicInteger readings = new AtomicInteger();
    private final TerritoryService service = new TerritoryService(
            () -> {
                readings.incrementAndGet();
                return List.of(
                        new RegisteredCounty("18", "Nordland - Nordlánnda"),
                        new RegisteredCounty("15", "Møre og Romsdal"),
                        new RegisteredCounty("03", "Oslo"));
            },
            () -> List.of(
                    new RegisteredMunicipality("1818", "Herøy", "18", IN_2024, null),
                    new RegisteredMunicipality("1515", "Herøy", "15", IN_2024, null),
                    new RegisteredMunicipality("1507", "Ålesund", "15", IN_2024, LocalDate.of(2024, 12, 31)),
                    new RegisteredMunicipality("1508", "Ålesund ny", "15", LocalDate.of(2025, 1, 1), null),
                    new RegisteredMunicipality("1580", "Haram", "15", LocalDate.of(2025, 1, 1), null),
                    new RegisteredMunicipality("5610", "Kárášjohka - Karasjok", "15", IN_2024, null),
                    new RegisteredMunicipality("1119", "Hå", "15", IN_2024, null),
                    new RegisteredMunicipality("5001", "Os", "15", IN_2024, null),
                    new RegisteredMunicipality("3451", "Nord-Aurdal", "15", IN_2024, null),
                    new RegisteredMunicipality("0301", "Oslo - Oslove", "03", IN_2024, null)),
            () -> List.of(new RegisteredCityDistrict("030101", "Gamle Oslo", "0301", LocalDate.of(2004, 1, 1))),
            () -> List.of(new FormerName("0301", "Oslo", IN_2024, LocalDate.of(2025, 12, 31))),
            () -> List.of(new EndedMunicipality("1504", "1508"), new EndedMunicipality("1504", "1580")),
            new ConcurrentMapCacheManager("territory"));

    @Test
    void tellsMunicipalitiesOfTheSameNameApartByCounty() {
        assertThat(service.municipality("1818"))
                .hasValueSatisfying(it -> assertThat(it.label()).isEqualTo("Herøy (Nordland)"));
        assertThat(service.municipality("1515"))
                .hasValueSatisfying(it -> assertThat(it.label()).isEqualTo("Herøy (Møre og Romsdal)"));
        assertThat(service.municipality("0301"))
                .hasValueSatisfying(it -> assertThat(it.label()).isEqualTo("Oslo - Oslove"));
    }

    @Test
    void knowsNothingOfAnUnknownCode() {
        assertThat(service.municipality("9999")).isEmpty();
        assertThat(service.label("9999")).isEmpty();
    }

    @Test
    void listsWhatIsValidOnThatDay() {
        assertThat(service.municipalities(IN_2024))
                .extracting(Municipality::code)
                .contains("1507")
                .doesNotContain("1508");
        assertThat(service.municipalities(LocalDate.of(2025, 1, 1)))
                .extracting(Municipality::code)
                .contains("1508")
                .doesNotContain("1507");
    }

    @Test
    void answersEarlierDatesWithTheFirstDivisionItKnows() {
        assertThat(service.municipalities(LocalDate.of(2021, 6, 1))).isEqualTo(service.municipalities(IN_2024));
    }

    @Test
    void sortsInNorwegianOrder() {
        assertThat(service.municipalities(IN_2024))
                .last()
                .extracting(Municipality::name)
                .isEqualTo("Ålesund");
    }

    @Test
    void labelsMunicipalitiesAndCityDistrictsTogether() {
        assertThat(service.labels(Set.of("0301", "030101", "9999")))
                .containsOnly(entry("0301", "Oslo - Oslove"), entry("030101", "Gamle Oslo"));
    }

    @ParameterizedTest
    @CsvSource({
        "oslo, 0301",
        "OSLO KOMMUNE, 0301",
        "oslove, 0301",
        "0301, 0301",
        "karasjok, 5610",
        "karasjohka, 5610",
        "Kárášjohka, 5610",
        "Karasjohka suohkan, 5610",
        "'Ka\u0301ra\u0301s\u030cjohka', 5610",
        "nord aurdal, 3451",
        "Nord-Aurdal, 3451",
        "aurdal, 3451",
        "alesund ny, 1508",
        "Aalesund ny, 1508",
        "1504, 1508 1580",
        "oslo ko, 0301",
        "oslo komm, 0301",
        "Nord-Aurdal her, 3451",
        "karasjohka suoh, 5610",
        "oslo k, ''",
        "komm, ''",
    })
    void findsMunicipalitiesHoweverTheyAreTyped(String typed, String codes) {
        assertThat(service.municipalities(LocalDate.of(2026, 1, 1)).stream()
                        .filter(place -> place.answersTo(typed))
                        .map(Municipality::code)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void namesPlacesOfAName() {
        assertThat(service.named("Oslo kommune")).containsExactlyInAnyOrder("03", "0301");
        assertThat(service.named("oslove")).containsExactly("0301");
        assertThat(service.named("bydel gamle oslo")).containsExactly("030101");
        assertThat(service.named("Herøy")).containsExactlyInAnyOrder("1515", "1818");
        assertThat(service.named("kommune")).isEmpty();
        assertThat(service.named("osl")).isEmpty();
    }

    /** A word of two letters is too often another word: "ha det bra", "Bygg AS". */
    @Test
    void namesPlacesOfTwoLettersOnlyWithTheirOwnLetters() {
        assertThat(service.named("hå")).containsExactly("1119");
        assertThat(service.named("HA\u030a KOMMUNE")).containsExactly("1119");
        assertThat(service.named("haa")).containsExactly("1119");
        assertThat(service.named("os")).containsExactly("5001");
        assertThat(service.named("ha")).isEmpty();
        assertThat(service.named("øs")).isEmpty();
    }

    @Test
    void readsTheRegisterOnce() {
        service.counties();
        service.cityDistricts(IN_2024);

        assertThat(readings).hasValue(1);
    }

    @Test
    void isOpenToEverybody() {
        assertThat(TerritoryService.class.getAnnotation(PreAuthorize.class).value())
                .isEqualTo("permitAll()");
    }
}
