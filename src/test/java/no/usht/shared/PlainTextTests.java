package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void takesAwayWhatTheDatabaseRefuses() {
        assertThat(PlainText.of("Null\0tegn og \uD83D alene")).isEqualTo("Nulltegn og  alene");
    }

    @Test
    void takesAwayMarksThatTurnTheDirectionOfWhatFollows() {
        assertThat(PlainText.of("rapport\u202Efdp.exe\u2069")).isEqualTo("rapportfdp.exe");
    }

    @Test
    void keepsLinesAllScriptsAndEmoji() {
        String text = "Én linje\r\n\tog én til: čáhppes, مرحبا, 👩‍👩‍👧‍👦 <b>ikke fet</b>";
        assertThat(PlainText.of(text)).isEqualTo(text);
    }
}
