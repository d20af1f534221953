package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @Test
    void takesAwayWhatTheDatabaseRefuses() {
        assertThat(PlainText.of("Null\0tegn og \uD83D alene")).isEqualTo("Nulltegn og  alene");
        assertThat(PlainText.of("\uDE00snudd\uD83D\uFFFE")).isEqualTo("snudd");
    }

    @Test
    void takesAwayMarksThatTurnTheDirectionOfWhatFollows() {
        assertThat(PlainText.of("rapport\u202Efdp.exe\u2069\u200F\u061C")).isEqualTo("rapportfdp.exe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Års\u00adhjul",
                "Års\u200bhjul",
                "Års\u2060hjul",
                "\ufeffÅrshjul",
                "Års\u200chjul",
                "Års\u200dhjul",
                "Års\ufe0fhjul",
                "Års\u034fhjul",
                "Års\u3164hjul",
                "Års\u0001\u009f\u007fhjul",
                "Års\udb40\udc41hjul",
                "A\u030arshjul",
                "A\u200b\u030arshjul",
                "\u212brshjul"
            })
    void isTheSameForWhatLooksTheSame(String typed) {
        assertThat(PlainText.of(typed)).isEqualTo("Årshjul");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"én\u00a0to", "én\tto", "én\u2003to", "én\u202fto", "én\u3000to", "én\u1680to", "én\u2800to"})
    void knowsOneBlank(String typed) {
        assertThat(PlainText.of(typed)).isEqualTo("én to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"én\r\nto", "én\rto", "én\u0085to", "én\u2028to", "én\u2029to", "én\u000bto", "én\fto"})
    void knowsOneLineBreak(String typed) {
        assertThat(PlainText.of(typed)).isEqualTo("én\nto");
        assertThat(PlainText.line(typed)).isEqualTo("én to");
        assertThat(PlainText.lines(typed)).isEqualTo("én\nto");
    }

    @Test
    void leavesTheEndsToWhoIsStillTyping() {
        assertThat(PlainText.of(" Hei  \u00a0")).isEqualTo(" Hei   ");
        assertThat(PlainText.line("\u3000Hei \u00a0\t på\n deg\u200b ")).isEqualTo("Hei på deg");
    }

    @Test
    void keepsTheLinesOfLongText() {
        assertThat(PlainText.lines("\n  Mål: \r\n\r\n\t- én  ting\u00a0\u2028- to\u200b\n\n"))
                .isEqualTo("Mål:\n\n- én ting\n- to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u200b", " \u00ad\u00a0", "\u2800", "\u3164\uffa0", "\0", "\uD83D", "\u202e", "\t\r\n\u2029"
            })
    void callsBlankWhatShowsNothing(String typed) {
        assertThat(PlainText.isBlank(typed)).isTrue();
        assertThat(PlainText.line(typed)).isEmpty();
        assertThat(PlainText.lines(typed)).isEmpty();
    }

    @Test
    void keepsWhatScriptsAndEmojiNeed() {
        assertThat(PlainText.of("Én linje\r\n\tog én til: čáhppes, مرحبا, <b>ikke fet</b>"))
                .isEqualTo("Én linje\n og én til: čáhppes, مرحبا, <b>ikke fet</b>");
        // A family, a heart, a flag of England, a rainbow flag, a key, a skin colour; Persian, Hindi.
        for (String whole : new String[] {
            "👩‍👩‍👧‍👦",
            "❤\uFE0F",
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
            "🏳\uFE0F\u200D🌈",
            "1\uFE0F\u20E3",
            "👋\uD83C\uDFFD",
            "می\u200Cخواهم",
            "क्\u200Dषि"
        }) {
            assertThat(PlainText.of(whole)).isEqualTo(whole);
        }
    }

    @Test
    void changesNothingTheSecondTime() {
        int[] letters = {
            'a', 'å', ' ', '\n', '\r', '\t', 0, 0xad, 0xa0, 0x30a, 'A', 0x200b, 0x200c, 0x200d, 0x202e, 0x2028, 0x3164,
            0xd83d, 0xde00, 0xfe0f, 0x20e3, '1', 0x1f469, 0x1f3fd, 0x1f3f4, 0xe0067, 0xe007f, 0x633, 0x915, 0x94d,
            0x345, 0x2800, 0x1100, 0x1161
        };
        Random random = new Random(20261130);
        for (int round = 0; round < 20_000; round++) {
            String typed = random.ints(random.nextInt(12), 0, letters.length)
                    .map(i -> letters[i])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String once = PlainText.of(typed);
            assertThat(PlainText.of(once))
                    .as("%x of %s", typed.hashCode(), typed)
                    .isEqualTo(once);
            assertThat(PlainText.line(PlainText.line(typed))).isEqualTo(PlainText.line(typed));
            assertThat(PlainText.lines(PlainText.lines(typed))).isEqualTo(PlainText.lines(typed));
            assertThat(PlainText.line(typed).isBlank())
                    .isEqualTo(PlainText.line(typed).isEmpty());
        }
    }
}
