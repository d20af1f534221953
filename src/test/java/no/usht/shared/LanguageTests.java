package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTests {

    @Test
    void answersInBokmaalWhoeverDoesNotAskForNynorsk() {
        assertThat(Language.fromLocale(Locale.forLanguageTag("nn-NO"))).isEqualTo(Language.NN);
        assertThat(Language.fromLocale(Locale.forLanguageTag("no"))).isEqualTo(Language.NB);
        assertThat(Language.fromLocale(Locale.ENGLISH)).isEqualTo(Language.NB);
    }

    @Test
    void knowsNoOtherForm() {
        assertThat(Language.parse("nn")).contains(Language.NN);
        assertThat(Language.parse("en")).isEmpty();
    }

    @Test
    void survivesTheWayThroughALocale() {
        for (Language language : Language.values()) {
            assertThat(Language.fromLocale(language.locale())).isEqualTo(language);
        }
    }
}
