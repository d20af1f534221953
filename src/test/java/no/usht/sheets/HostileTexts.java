package no.usht.sheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.usht.shared.PlainText;

/** Rows of what files trip over, by a seed that the failing test names. */
final class HostileTexts {

    private static final List<String> PIECES = List.of(
            "Čáhcesuolu Ŋ ŧ đ",
            "😀👩‍👩‍👧🏳️‍🌈",
            "=1+1",
            "+47 22 22 22 22",
            "-5",
            "@a",
            "'",
            "\"",
            "\"\"",
            ";",
            ",",
            "\t",
            "\n",
            "\r\n",
            "0301",
            "00",
            "1,5",
            "1.5E3",
            "17.05.2026",
            "_x0041_",
            "_x000D_",
            "_",
            "<b>&amp;</b>",
            "]]>",
            "&#0;",
            "\u0000",
            "\u0001",
            "\ud83d",
            "\uffff",
            "\ufeff",
            "\u00a0",
            "  ",
            "sep=;",
            "#REF!",
            "SANN",
            "A\u030a",
            "a",
            "ord",
            "Å i Lofoten",
            "＝1",
            "\u2028",
            "\\",
            "%",
            "/*");

    static final List<SheetColumn<Row>> COLUMNS = List.of(
            new SheetColumn<>("Nummer", Row::number),
            new SheetColumn<>("Tekst", Row::text),
            new SheetColumn<>("Dag", Row::day),
            new SheetColumn<>("Valg", Row::yes),
            new SheetColumn<>("Tidspunkt", Row::moment));

    private HostileTexts() {}

    record Row(int number, String text, LocalDate day, boolean yes, LocalDateTime moment) {

        /** As it stands in the program. */
        String shown() {
            return PlainText.lines(text);
        }
    }

    static List<Row> rows(int seed, int number) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(6); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            if (i % 20 == 0) {
                text.append("x".repeat(32_000));
            }
            LocalDate day = LocalDate.of(1900, 3, 1).plusDays(random.nextInt(100_000));
            rows.add(new Row(
                    i,
                    text.toString(),
                    day,
                    random.nextBoolean(),
                    day.atTime(random.nextInt(24), 1 + random.nextInt(59))));
        }
        return rows;
    }
}
