package no.usht.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them, and as they should not be. */
class SheetFileTests {

    private static final SheetLimits SMALL = new SheetLimits(100_000, 4, 3, 1_000_000, 10);

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void readsCsvHoweverItIsDivided(String separator) throws Exception {
        String text = String.join(separator, "Navn", "Kommune", "Beløp") + "\r\n"
                + String.join(separator, "Kari Ås", "\"Oslo, bydel 1; øst\"", "12") + "\r\n";
        assertThat(texts(read(text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("Navn", "Kommune", "Beløp"), List.of("Kari Ås", "Oslo, bydel 1; øst", "12"));
    }

    @Test
    void believesTheFileThatNamesItsSeparator() throws Exception {
        assertThat(texts(read("sep=,\r\na;b,c\r\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("a;b", "c"));
    }

    @Test
    void knowsDecimalCommasFromThoseThatDivide() throws Exception {
        assertThat(texts(read("Navn;Timer\nKari;1,5\nOla;2,5\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("Navn", "Timer"), List.of("Kari", "1,5"), List.of("Ola", "2,5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void knowsHowTheLettersAreWritten(String charset) throws Exception {
        String text = "Navn;Sted\r\nBjørg Ærø;Å i Lofoten\r\n";
        assertThat(texts(read(text.getBytes(Charset.forName(charset)))))
                .containsExactly(List.of("Navn", "Sted"), List.of("Bjørg Ærø", "Å i Lofoten"));
        if (!charset.startsWith("win")) {
            assertThat(texts(read(("\ufeff" + text).getBytes(Charset.forName(charset))))
                            .getFirst())
                    .containsExactly("Navn", "Sted");
        }
    }

    @Test
    void keepsTheNumbersThatASpreadsheetShowsBesideTheRows() throws Exception {
        List<SheetRow> rows = read("Navn\n\n;;\n\"to\nlinjer\"\nKari".getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .rows();
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 4, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"Navn;Sted\\nKari;\"Oslo\\nOla;Bergen\\n|2", "Navn;Sted\\n\"Kari\" Ås;Oslo\\n|2"})
    void tellsWhereAQuotationMarkIsNotClosed(String text, int row) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> read(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Refusal.OPEN_QUOTE);
                    assertThat(refused.arguments()).isEqualTo(List.<Object>of(row));
                });
    }

    @Test
    void takesNoQuotationMarkInAWordForAnOpenOne() throws Exception {
        assertThat(texts(read(
                        "Navn;Mål\nKari;5\" skjerm\nOla;\"helt \"\"lukket\"\"\"".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        List.of("Navn", "Mål"), List.of("Kari", "5\" skjerm"), List.of("Ola", "helt \"lukket\""));
    }

    @Test
    void readsWhatExcelMakesOfNumbersDaysAndCodes() throws Exception {
        byte[] file = new CraftedWorkbook()
                .part(
                        CraftedWorkbook.STYLES,
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0000\"/><numFmt numFmtId=\"165\" formatCode=\"[$-414]d/&quot; mai &quot;yyyy;@\"/>"
                                + "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"167\" formatCode=\"0 &quot;dager&quot;\"/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                                + "<xf numFmtId=\"165\"/><xf numFmtId=\"20\"/><xf numFmtId=\"22\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs></styleSheet>")
                .rows(
                        "<row r=\"3\">" + "<c r=\"A3\" s=\"2\"><v>301</v></c>" + "<c r=\"C3\" s=\"1\"><v>46159</v></c>"
                                + "<c r=\"D3\" s=\"3\"><v>46159</v></c>" + "<c r=\"E3\" s=\"4\"><v>0.5</v></c>"
                                + "<c r=\"F3\" s=\"5\"><v>46159.5</v></c>" + "<c r=\"G3\" s=\"6\"><v>1.5</v></c>"
                                + "<c r=\"H3\" s=\"7\"><v>3</v></c>" + "<c r=\"I3\"><v>0.30000000000000004</v></c>"
                                + "<c r=\"J3\" t=\"b\"><v>1</v></c>" + "<c r=\"K3\" t=\"e\"><v>#REF!</v></c>"
                                + "<c r=\"L3\" t=\"str\"><f>A1</f><v>svar</v></c>"
                                + "<c r=\"M3\" t=\"d\"><v>2026-05-17</v></c>" + "<c r=\"N3\"><v>1.2E3</v></c>"
                                + "<c r=\"O3\" t=\"inlineStr\"><is><r><t>fet</t></r><r><t xml:space=\"preserve\"> skrift </t></r><rPh><t>lyd</t></rPh></is></c></row>")
                .bytes();
        SheetRow row = read(file).getFirst().rows().getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells())
                .extracting(SheetCell::text)
                .containsExactly(
                        "0301",
                        "",
                        "17.05.2026",
                        "17.05.2026",
                        "12:00",
                        "17.05.2026 12:00",
                        "1,5",
                        "3",
                        "0,3",
                        "Ja",
                        "#REF!",
                        "svar",
                        "17.05.2026",
                        "1200",
                        "fet skrift");
        assertThat(row.cell(2).value()).isEqualTo(LocalDate.of(2026, 5, 17));
        assertThat(row.cell(5).value()).isEqualTo(LocalDateTime.of(2026, 5, 17, 12, 0));
        assertThat(row.cell(8).value()).isEqualTo(new BigDecimal("0.3"));
        assertThat(row.cell(10).isFault()).isTrue();
        assertThat(row.cell(99)).isEqualTo(SheetCell.EMPTY);
    }

    @Test
    void countsDaysAsTheFileDoes() throws Exception {
        byte[] file = new CraftedWorkbook()
                .part(
                        CraftedWorkbook.BOOK,
                        "<workbook xmlns:r=\"urn:r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>")
                .part(CraftedWorkbook.STYLES, "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .rows("<row><c s=\"0\"><v>1</v></c></row>")
                .bytes();
        assertThat(texts(read(file))).containsExactly(List.of("02.01.1904"));
    }

    @Test
    void fillsWhatIsMergedDownwardsAndLeavesATitleAlone() throws Exception {
        byte[] file = new CraftedWorkbook()
                .texts("<si><t>Deltakere</t></si><si><t>Oslo</t></si><si><t>Kari</t></si><si><t>Ola</t></si>")
                .sheet(
                        CraftedWorkbook.SHEET,
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                                + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"B4\" t=\"s\"><v>2</v></c></row>"
                                + "<row r=\"5\"><c r=\"A5\"/><c r=\"B5\" t=\"s\"><v>3</v></c></row>",
                        "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A4:A5\"/></mergeCells>")
                .bytes();
        assertThat(texts(read(file)))
                .containsExactly(List.of("Deltakere"), List.of("Oslo", "Kari"), List.of("Oslo", "Ola"));
    }

    @Test
    void readsTheSheetsThatAreShown() throws Exception {
        byte[] file = new CraftedWorkbook()
                .sheets(
                        "<sheet name=\"Skjult\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Gjemt\" state=\"veryHidden\" r:id=\"rId2\"/>"
                                + "<sheet name=\"Vist\" state=\"visible\" r:id=\"rId3\"/><sheet name=\"Diagram\" r:id=\"rId9\"/>")
                .sheet("xl/worksheets/sheet1.xml", "<row><c><v>1</v></c></row>", "")
                .sheet("xl/worksheets/sheet2.xml", "<row><c><v>2</v></c></row>", "")
                .sheet("xl/worksheets/sheet3.xml", "<row><c><v>3</v></c></row>", "")
                .bytes();
        assertThat(read(file)).extracting(ReadSheet::name).containsExactly("Vist");
    }

    @Test
    void refusesWhatIsNoTableAndSaysWhatItIs() throws IOException {
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        assertThat(refusal(join(ole, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(Refusal.ENCRYPTED);
        assertThat(refusal(join(ole, "Workbook".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(Refusal.OLD_EXCEL);
        assertThat(refusal(join(ole, "WordDocument".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(Refusal.NO_TABLE);
        assertThat(refusal("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.NO_TABLE);
        assertThat(refusal("<html><table>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.NO_TABLE);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3}))
                .isEqualTo(Refusal.NO_TABLE);
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(new CraftedWorkbook().rows("<row><c s=\"1\"/></row>").bytes()))
                .isEqualTo(Refusal.EMPTY);
        assertThat(refusal(join("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), new byte[50])))
                .isEqualTo(Refusal.BROKEN);
        assertThat(refusal(new CraftedWorkbook()
                        .part(CraftedWorkbook.KINDS, "<Types/>")
                        .rows("")
                        .bytes()))
                .isEqualTo(Refusal.NO_TABLE);
    }

    @Test
    void refusesProgramsWhateverTheFileIsCalled() throws IOException {
        CraftedWorkbook book = new CraftedWorkbook().rows("<row><c><v>1</v></c></row>");
        assertThat(refusal(book.part("xl/vbaProject.bin", "x").bytes())).isEqualTo(Refusal.MACROS);
        assertThat(refusal(new CraftedWorkbook()
                        .rows("<row><c><v>1</v></c></row>")
                        .part(
                                CraftedWorkbook.KINDS,
                                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                        .bytes()))
                .isEqualTo(Refusal.MACROS);
        assertThat(refusal(new CraftedWorkbook()
                        .rows("<row><c><v>1</v></c></row>")
                        .part("xl/macrosheets/sheet1.xml", "<x/>")
                        .bytes()))
                .isEqualTo(Refusal.MACROS);
    }

    @Test
    void holdsTheLimits() throws IOException {
        assertThat(refusal("a\nb\nc\nd\ne\n".getBytes(StandardCharsets.UTF_8), SMALL))
                .isEqualTo(Refusal.TOO_MANY_ROWS);
        assertThat(refusal("a;b;c;d\n".getBytes(StandardCharsets.UTF_8), SMALL)).isEqualTo(Refusal.TOO_MANY_COLUMNS);
        assertThat(refusal("a;b;c\n1;2;3\n1;2;3\n1;2;3".getBytes(StandardCharsets.UTF_8), SMALL))
                .isEqualTo(Refusal.TOO_MANY_CELLS);
        assertThat(refusal(new byte[100_001], SMALL)).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void takesEmptyCellsFarOutForNothing() throws Exception {
        byte[] file = new CraftedWorkbook()
                .rows(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"3\"/></row><row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>")
                .bytes();
        assertThat(texts(read(file))).containsExactly(List.of("1"));
    }

    /** Whatever is changed in a file, it is read or refused with a reason, and nothing else happens. */
    @Test
    void answersAnyDamageWithARefusal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets.excel(
                out,
                "Ark",
                List.of(new SheetColumn<Integer>("Tall", n -> n), new SheetColumn<>("Tekst", n -> "æøå " + n)),
                Stream.iterate(1, n -> n + 1).limit(50));
        byte[] stored = new CraftedWorkbook()
                .texts("<si><t>a</t></si>")
                .part(CraftedWorkbook.STYLES, "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .rows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>46159</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
                .bytes();
        Random random = new Random(20261130);
        int refused = 0;
        for (int round = 0; round < 600; round++) {
            byte[] damaged = (round % 2 == 0 ? out.toByteArray() : stored).clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = round % 5 == 0 ? java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
            refused += refusal(cut) == null ? 0 : 1;
        }
        assertThat(refused).isBetween(100, 599);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesBackWhatWasWritten(int seed) throws Exception {
        List<HostileTexts.Row> rows = HostileTexts.rows(seed, 60);
        List<SheetColumn<HostileTexts.Row>> columns = HostileTexts.COLUMNS;
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        Sheets.excel(excel, "Ark", columns, rows.stream());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Sheets.csv(csv, columns, rows.stream());
        List<SheetRow> fromExcel = read(excel.toByteArray()).getFirst().rows();
        List<SheetRow> fromCsv = read(csv.toByteArray()).getFirst().rows();
        assertThat(fromExcel).hasSize(rows.size() + 1);
        assertThat(fromCsv).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            HostileTexts.Row row = rows.get(i);
            for (SheetRow read : List.of(fromExcel.get(i + 1), fromCsv.get(i + 1))) {
                assertThat(read.number()).isEqualTo(i + 2);
                assertThat(read.cell(0).text()).isEqualTo(String.valueOf(i + 1));
                assertThat(read.cell(1).text()).isEqualTo(row.shown());
                assertThat(read.cell(2).text()).isEqualTo(CellText.day(row.day()));
                assertThat(read.cell(3).text()).isEqualTo(row.yes() ? "Ja" : "Nei");
                assertThat(read.cell(4).text()).isEqualTo(CellText.moment(row.moment()));
            }
            assertThat(fromExcel.get(i + 1).cell(2).value()).isEqualTo(row.day());
            assertThat(fromExcel.get(i + 1).cell(4).value()).isEqualTo(row.moment());
            assertThat((BigDecimal) fromExcel.get(i + 1).cell(0).value())
                    .isEqualByComparingTo(BigDecimal.valueOf(i + 1L));
        }
    }

    private static List<ReadSheet> read(byte[] file) throws IOException, RefusedFileException {
        return SheetFile.read(new ByteArrayInputStream(file), SheetLimits.STANDARD);
    }

    private static List<List<String>> texts(List<ReadSheet> sheets) {
        return sheets.getFirst().rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    private static @Nullable Refusal refusal(byte[] file) throws IOException {
        return refusal(file, SheetLimits.STANDARD);
    }

    private static @Nullable Refusal refusal(byte[] file, SheetLimits limits) throws IOException {
        try {
            SheetFile.read(new ByteArrayInputStream(file), limits);
            return null;
        } catch (RefusedFileException refused) {
            return refused.reason();
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
