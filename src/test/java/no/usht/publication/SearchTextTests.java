package no.usht.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    private static final Map<String, List<String>> PLACES = Map.of(
            "oslo", List.of("03", "0301"),
            "oslo kommune", List.of("0301"),
            "nord aurdal", List.of("3451"),
            "oslo herad", List.of("0301"),
            "kommune", List.of("9999"));

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "'", "&|!()", "\"\"", "\u0000", "%_\\", "--", ":*", "- -", "\u200b"})
    void findsNothingToSearchForWithoutLettersOrDigits(String typed) {
        assertThat(SearchText.of(typed, name -> List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "' Demens\u0000\tplan\n', wdemens wplan",
        "e-helse, we whelse",
        "samarbeid - Lindrende, wsamarbeid wlindrende",
        "samarbeid -lindrende, wsamarbeid nlindrende",
        "samarbeid – lindrende, wsamarbeid wlindrende",
        "'\"god, demensomsorg\" kurs', pgod demensomsorg wkurs",
        "'-\"god omsorg\" kurs', ngod omsorg wkurs",
        "'\"god', wgod",
        "demens or kreft, wdemens|wkreft",
        "demens or, wdemens wor",
        "or demens, wor wdemens",
        "demens or -kreft, wdemens wor nkreft",
        "a'b & c:* | !(d), wa wb wc wd",
    })
    void readsWhatIsTyped(String typed, String wanted) {
        assertThat(wanted(typed)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo, woslo|ck03|ck0301",
        "Oslo kommune, woslo|ck0301",
        "Oslo herad, woslo|ck0301",
        "demens i Nord-Aurdal, wdemens wi anord aurdal|ck3451",
        "kommune, wkommune",
        "-oslo, noslo",
        "'\"oslo\"', poslo",
        "demens or oslo, wdemens|woslo|ck03|ck0301",
    })
    void knowsTheNamesOfPlaces(String typed, String wanted) {
        assertThat(wanted(typed)).isEqualTo(wanted);
    }

    @Test
    void cutsEndlessTextBetweenCharacters() {
        assertThat(wanted("a".repeat(199) + "𝒳".repeat(50))).isEqualTo("w" + "a".repeat(199));
        assertThat(wanted("ord ".repeat(50)).split(" ")).hasSize(8);
    }

    private static String wanted(String typed) {
        return SearchText.of(typed, name -> PLACES.getOrDefault(name, List.of()))
                .orElseThrow()
                .wanted()
                .replace('\n', ' ');
    }
}
