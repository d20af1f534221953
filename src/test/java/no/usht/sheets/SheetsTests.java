package no.usht.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, as the bytes of the file say it. */
class SheetsTests {

    @Test
    void writesTextNumbersDaysAndChoicesAsWhatTheyAre() throws IOException {
        String sheet = sheet(
                "Vest-Agder",
                12,
                34_000_000_000L,
                new BigDecimal("1234.50"),
                LocalDate.of(2026, 5, 17),
                LocalDateTime.of(2026, 5, 17, 12, 0),
                true,
                null);
        assertThat(sheet)
                .contains("<is><t>Vest-Agder</t></is>")
                .contains("<v>12</v>")
                .contains("<v>34000000000</v>")
                .contains("<v>1234.50</v>")
                .contains("<v>46159.0</v>")
                .contains("<v>46159.5</v>")
                .contains("<is><t>Ja</t></is>")
                .doesNotContain("r=\"H2\"");
    }

    @Test
    void showsDaysAsNorwegiansWriteThem() throws IOException {
        assertThat(parts(columns(1), LocalDate.of(2026, 5, 17)).get("xl/styles.xml"))
                .contains("formatCode=\"dd.mm.yyyy\"");
    }

    @Test
    void keepsTheHeadingsInSightBoldAndWithAFilter() throws IOException {
        Map<String, String> parts = parts(columns(3), "en", "to", "tre");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:C2\">")
                .contains("<is><t>Kolonne 1</t></is>");
        assertThat(parts.get("xl/styles.xml")).contains("<b/>");
    }

    @Test
    void makesColumnsAsWideAsWhatStandsInThemAndNoWiderThanAPage() throws IOException {
        assertThat(sheet("kort", "et navn som er nokså langt", "x".repeat(500)))
                .contains("width=\"14.0\"")
                .contains("width=\"27.0\"")
                .contains("width=\"60.0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 22 22 22 22", "-5", "@sum(a1)", "\t=1+1", "\r=1+1", "＝1+1", "'=1+1"})
    void neverWritesAFormula(String text) throws IOException {
        String sheet = sheet(text);
        assertThat(sheet).doesNotContain("<f>").contains("t=\"inlineStr\"");
        assertThat(parts(columns(1), text).get("xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(csv(text)).matches("(?s)\ufeffKolonne 1\r\n\"?'[^\r]*\r\n");
    }

    @Test
    void guardsHeadingsToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets.csv(out, List.of(new SheetColumn<String>("=1+1", any -> null)), Stream.of());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff'=1+1\r\n");
    }

    @Test
    void leavesNumbersNumbersThoughTheyBeginWithASign() throws IOException {
        assertThat(csv(-5, -6L, new BigDecimal("-7.25")))
                .isEqualTo("\ufeffKolonne 1;Kolonne 2;Kolonne 3\r\n-5;-6;-7,25\r\n");
        assertThat(sheet(-5)).contains("<v>-5</v>");
    }

    @Test
    void cutsWhatNoCellOfExcelHoldsAndSaysSo() throws IOException {
        String letters = "a".repeat(32_766) + "😀b";
        assertThat(sheet(letters)).contains("<t>" + "a".repeat(32_766) + "&#x2026;</t>");
        assertThat(sheet("a".repeat(32_767))).contains("<t>" + "a".repeat(32_767) + "</t>");
        assertThat(sheet("a".repeat(32_765) + "😀b")).contains("<t>" + "a".repeat(32_765) + "&#x2026;</t>");
        assertThat(csv(letters)).contains(letters);
    }

    @Test
    void leavesOutWhatXmlForbids() throws IOException {
        assertThat(sheet("a\u0000b\u0008c\ud83dd\uffff")).contains("<t>abcd</t>");
        assertThat(csv("a\u0000b\u0008c\ud83dd\uffff")).isEqualTo("\ufeffKolonne 1\r\nabcd\r\n");
    }

    @Test
    void showsWhatExcelWouldTakeForASpellingOfItsOwn() throws IOException {
        assertThat(sheet("_x0041_")).contains("<t>_x005F_x0041_</t>");
    }

    @Test
    void writesDaysThatExcelDoesNotKnowAndLongNumbersAsText() throws IOException {
        assertThat(sheet(LocalDate.of(1899, 5, 17))).contains("<t>17.05.1899</t>");
        assertThat(sheet(LocalDate.of(1900, 2, 28))).contains("<t>28.02.1900</t>");
        assertThat(sheet(LocalDate.of(1900, 3, 1))).contains("<v>61.0</v>");
        assertThat(sheet(LocalDateTime.of(12000, 1, 1, 8, 30))).contains("08:30</t>");
        assertThat(sheet(Long.MAX_VALUE)).contains("<t>9223372036854775807</t>");
        assertThat(sheet(999_999_999_999_999L)).contains("<v>999999999999999</v>");
    }

    @Test
    void keepsCodesThatBeginWithZeroTextAlsoWhenSomebodyEditsThem() throws IOException {
        Map<String, String> parts = parts(columns(1), "0301");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<t>0301</t>");
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Kontakter|Kontakter",
                "a/b\\c?d*e[f]g:h|a b c d e f g h",
                "''sitat'|sitat",
                "\"\"|Ark 1",
                "///|Ark 1",
                "history|Ark 1",
                "Utviklingssenter for sykehjem og hjemmetjenester|Utviklingssenter for sykehjem…"
            })
    void cleansTheNameOfTheSheet(String title, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets.excel(out, title, columns(1), Stream.of());
        assertThat(unzip(out.toByteArray()).get("xl/workbook.xml"))
                .contains("<sheet name=\"" + name.replace("…", "&#x2026;") + "\"");
    }

    @Test
    void writesCsvThatExcelInNorwayOpens() throws IOException {
        assertThat(csv("a;b", "sa \"hei\"", "to\nlinjer", "Čáhcesuolu 😀", null, "", false, LocalDate.of(2026, 1, 2)))
                .startsWith("\ufeff")
                .endsWith("\r\n\"a;b\";\"sa \"\"hei\"\"\";\"to\nlinjer\";Čáhcesuolu 😀;;;Nei;02.01.2026\r\n");
        assertThat(csv(LocalDateTime.of(2026, 1, 2, 3, 4))).endsWith("\r\n02.01.2026 03:04\r\n");
    }

    @Test
    void losesNoRowOfAColumnThatStandsAlone() throws IOException {
        assertThat(csv("")).isEqualTo("\ufeffKolonne 1\r\n\"\"\r\n");
    }

    @Test
    void refusesWhatIsNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> csv(new Object()))
                .withMessage("Kolonne 1: no cell holds a java.lang.Object");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(new Object()))
                .withMessage("Kolonne 1: no cell holds a java.lang.Object");
    }

    @Test
    void leavesTheOutputOpenForWhoeverOpenedIt() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        Sheets.excel(out, "Ark", columns(1), Stream.of());
        Sheets.csv(out, columns(1), Stream.of());
        assertThat(closed).hasValue(0);
    }

    /** Rows that are written are forgotten: of a hundred thousand, no more than the last few hundred are ever held. */
    @Test
    void forgetsRowsOnceTheyAreWritten() throws IOException {
        for (Writing writing : List.<Writing>of(
                (out, rows) -> Sheets.excel(out, "Ark", ROW, rows), (out, rows) -> Sheets.csv(out, ROW, rows))) {
            List<WeakReference<Object[]>> made = new ArrayList<>();
            AtomicInteger most = new AtomicInteger();
            Stream<Object[]> rows = IntStream.range(0, 100_000).mapToObj(number -> {
                if (number % 25_000 == 24_999) {
                    System.gc();
                    most.accumulateAndGet(
                            (int) made.stream().filter(row -> row.get() != null).count(), Math::max);
                }
                Object[] row = {"Rad nummer " + number, number, LocalDate.EPOCH.plusDays(number % 9000)};
                made.add(new WeakReference<>(row));
                return row;
            });
            CountingOutput out = new CountingOutput();
            writing.write(out, rows);
            assertThat(out.bytes).isGreaterThan(500_000);
            assertThat(most).hasValueLessThan(1_000);
        }
    }

    private static final List<SheetColumn<Object[]>> ROW = columns(3);

    private interface Writing {
        void write(OutputStream out, Stream<Object[]> rows) throws IOException;
    }

    private static final class CountingOutput extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    private static List<SheetColumn<Object[]>> columns(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> new SheetColumn<Object[]>("Kolonne " + (index + 1), row -> row[index]))
                .toList();
    }

    private static String sheet(@Nullable Object... row) throws IOException {
        return parts(columns(row.length), row).getOrDefault("xl/worksheets/sheet1.xml", "");
    }

    private static Map<String, String> parts(List<SheetColumn<Object[]>> columns, @Nullable Object... row)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets.excel(out, "Ark", columns, Stream.<Object[]>of(row));
        return unzip(out.toByteArray());
    }

    private static String csv(@Nullable Object... row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets.csv(out, columns(row.length), Stream.<Object[]>of(row));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> unzip(byte[] file) throws IOException {
        Path kept = Files.createTempFile("sheets", ".xlsx");
        Files.write(kept, file);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(kept.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
