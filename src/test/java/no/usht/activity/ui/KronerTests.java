package no.usht.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import no.usht.forms.Kroner;
import no.usht.shared.Norwegian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading amounts as people write them. */
class KronerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120000",
                "120 000",
                "120\u00a0000",
                "120.000",
                "120 000 kr",
                "kr 120 000,-",
                "120000,00",
                "Kr. 120000"
            })
    void readsWholeKroner(String written) {
        assertThat(Kroner.parse(written)).contains(120_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mye", "120,50", "1.5", "12 000 til 15 000", "1234567890123456789"})
    void readsNothingElse(String written) {
        assertThat(Kroner.parse(written)).isEmpty();
    }

    @Test
    void readsOreWhereTheyCount() {
        assertThat(Kroner.parseOre("1 250,50 kr")).contains(125_050L);
        assertThat(Kroner.parseOre("1.250,5")).contains(125_050L);
        assertThat(Kroner.parseOre("-3,-")).contains(-300L);
        assertThat(Kroner.parseOre("12,345")).isEmpty();
        assertThat(Kroner.parseOre("999999999999999999")).isEmpty();
        assertThat(Norwegian.ore(125_050)).isEqualTo("1\u00a0250,50\u00a0kr");
    }

    @Test
    void readsMoreThanAnIntegerHoldsAndLessThanZero() {
        assertThat(Kroner.parse("2 147 483 648")).contains(2_147_483_648L);
        assertThat(Kroner.parse("-5")).contains(-5L);
    }
}
