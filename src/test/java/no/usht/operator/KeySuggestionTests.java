package no.usht.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySuggestionTests {

    @ParameterizedTest
    @CsvSource({
        "Møre og Romsdal, more-og-romsdal",
        "Sør-Trøndelag, sor-trondelag",
        "Ål, al",
        "Kárášjohka - Karasjok, karasjohka-karasjok",
        "'  12 Østre ', ostre",
        "'--', ''",
        "'Et svært langt navn på et område som ingen har råd til', et-svaert-langt-navn-pa-et-omrade-som-ing"
    })
    void makesAKeyOfAName(String name, String key) {
        assertThat(KeySuggestion.of(name)).isEqualTo(key);
    }
}
