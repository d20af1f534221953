package no.usht.projectbank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "'", "&|!()", "\"\"", "\u0000", "%_\\", "--", ":*"})
    void findsNothingToSearchForWithoutLettersOrDigits(String typed) {
        assertThat(SearchText.of(typed)).isEmpty();
    }

    @Test
    void dropsWhatTheDatabaseRefuses() {
        assertThat(SearchText.of(" Demens\u0000\tplan\n")).hasValue(new SearchText("demens plan"));
    }

    @Test
    void cutsEndlessTextBetweenCharacters() {
        assertThat(SearchText.of("a".repeat(199) + "𝒳".repeat(50))
                        .orElseThrow()
                        .words())
                .isEqualTo("a".repeat(199));
    }

    @Test
    void takesHalfTypedWordsAsBeginnings() {
        assertThat(SearchText.of("Pårørende dem!").orElseThrow().prefixes()).hasValue("pårørende:* & dem:*");
        assertThat(SearchText.of("e-helse").orElseThrow().prefixes()).hasValue("e:* & helse:*");
    }

    @Test
    void leavesNoOperatorOfTheDatabaseInBeginnings() {
        assertThat(SearchText.of("a'b & c:* | !(d)").orElseThrow().prefixes()).hasValue("a:* & b:* & c:* & d:*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"god demensomsorg\"", "demens -kurs", "kurs or nettverk"})
    void takesTheSearchesOwnOperatorsAtTheirWord(String typed) {
        assertThat(SearchText.of(typed).orElseThrow().prefixes()).isEmpty();
    }

    @Test
    void takesLongWordsApart() {
        assertThat(SearchText.of("ny demensplan").orElseThrow().parts())
                .hasValue("ny:* & (demensp:* | demen | demens)");
        assertThat(SearchText.of("demens kurs").orElseThrow().parts()).isEmpty();
        assertThat(SearchText.of("\"demensplan\"").orElseThrow().parts()).isEmpty();
    }

    @Test
    void looksForWildcardsThemselvesInsideTitles() {
        assertThat(SearchText.of("100 %_").orElseThrow().inside()).contains("%100 \\%\\_%");
    }
}
