package no.usht.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Kvalitetsreformen Leve hele livet, kvalitetsreformen-leve-hele-livet",
        "Pårørende, parorende",
        "Nasjonal veileder – Prioriteringer, nasjonal-veileder-prioriteringer",
        "Læring og årsmøte, laering-og-arsmote",
        "Sámi dearvvašvuohta, sami-dearvvasvuohta",
        "8 tiltak, satsing-8-tiltak",
        "A, satsing-a",
        "'', satsing",
        "–, satsing",
    })
    void isMadeOfTheName(String name, String key) {
        assertThat(PriorityKey.derive(name, taken -> false)).isEqualTo(key);
    }

    @Test
    void ofALongNameEndsAtAWholeWord() {
        String key = PriorityKey.derive(
                "Nasjonal helse- og samhandlingsplan, habilitering og rehabilitering", taken -> false);

        assertThat(key).isEqualTo("nasjonal-helse-og-samhandlingsplan-habilitering-og");
        assertThat(PriorityKey.isValid(key)).isTrue();
    }

    @Test
    void ofOneEndlessWordIsCut() {
        assertThat(PriorityKey.isValid(PriorityKey.derive("a".repeat(300), taken -> false)))
                .isTrue();
    }

    @Test
    void getsANumberWhereTheNameIsTaken() {
        assertThat(PriorityKey.derive("Demensplan", Set.of("demensplan", "demensplan-2")::contains))
                .isEqualTo("demensplan-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1a", "Demens", "demens plan", "-demens", "pårørende", "demens\n"})
    void refusesOtherForms(String key) {
        assertThat(PriorityKey.isValid(key)).isFalse();
    }
}
