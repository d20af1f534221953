package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of nobody: made by the rules, with months that only made up numbers have. */
class IdentityNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"01810750045", "Kari, 018107 50045.", "018107-50045", "fnr 018107\u00a050045", "41810750039"})
    void findsOneInAnyText(String text) {
        assertThat(IdentityNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01810750046",
                "0181075004",
                "018107500450",
                "+47 912 34 567",
                "004791234567",
                "971032146",
                "99999999999",
                "00000000000"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(IdentityNumber.isIn(text)).isFalse();
    }
}
