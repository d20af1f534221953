package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari@example.no",
                "Kari, se https://evil.example/a",
                "Kari (evil.no)",
                "Vinn en bil på evil.com/vinn",
                "www.evil.no",
                "EVIL.NO",
                "evil。no",
                "evil．no",
                "Kari evil.no.",
                "ål.no"
            })
    void findsTheAddressInAName(String name) {
        assertThat(PersonName.carriesAddress(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Nordmann",
                "Anne-Marie O'Brien",
                "Dr. Hansen",
                "A.B. Hansen",
                "Dr.Hansen",
                "Máhtte Čáhppe Đ.",
                "Kari Nordmann (USHT Vestfold)",
                "Per/Pål"
            })
    void leavesPeoplesNamesAlone(String name) {
        assertThat(PersonName.carriesAddress(name)).isFalse();
    }

    @Test
    void keepsTheBeginningOfALongNameAndNoHalfLetter() {
        assertThat(PersonName.shortened("Kari")).isEqualTo("Kari");
        assertThat(PersonName.shortened("x".repeat(300))).isEqualTo("x".repeat(199) + "…");
        String smiles = PersonName.shortened("x" + "😀".repeat(150));
        assertThat(smiles).hasSizeLessThanOrEqualTo(PersonName.LONGEST).endsWith("😀…");
    }
}
