package no.usht.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that are made to fill the memory of whoever opens them; run with little of it, each is refused. */
final class HostileFiles {

    private static final String DATA = "<worksheet><sheetData>";

    private HostileFiles() {}

    /** Reads each, and prints what came of it. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, Supplier<byte[]>> file : all().entrySet()) {
            byte[] content = file.getValue().get();
            String outcome;
            try {
                SheetFile.read(new ByteArrayInputStream(content), SheetLimits.STANDARD);
                outcome = "READ";
            } catch (RefusedFileException refused) {
                outcome = refused.reason().name();
            }
            System.out.println(file.getKey() + "=" + outcome);
        }
    }

    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        files.put("dense", () -> sheet("<row/>", 10_000_000));
        files.put("lying", () -> lying(sheet("<x/>", 10_000_000)));
        files.put("longText", () -> counted(DATA + "<row><c><v>", "a", "", ""));
        files.put("longComment", () -> counted("<!--", "", "\n", "-->"));
        files.put("longInstruction", () -> counted("<?x ", "a", "<\n", "?>"));
        files.put("longAttribute", () -> counted(DATA + "<row r=\"", "a", "", "\"/>"));
        files.put("longName", () -> counted("<", "a", "", "/>"));
        files.put("deep", () -> counted("", "<a b=\"", "\">", ""));
        files.put("manyNames", () -> counted("<worksheet>", "<a", "/>", ""));
        files.put("manyAttributes", () -> counted("<worksheet>", "<a b", "=\"\"/>", ""));
        files.put(
                "manyTexts",
                () -> new CraftedWorkbook()
                        .rows("<row><c t=\"s\"><v>1</v></c></row>")
                        .part(
                                CraftedWorkbook.TEXTS,
                                numbers("<sst>", "<si><t>tekst ", "</t></si>", 1_750_000, "</sst>"))
                        .bytes());
        files.put("entities", () -> entities("<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"));
        files.put("outside", () -> entities("<!ENTITY a SYSTEM \"file:///etc/hostname\">"));
        files.put("noSuchText", () -> cell("<c t=\"s\"><v>2147483647</v></c>"));
        files.put("farText", () -> cell("<c t=\"s\"><v>99999999</v></c>"));
        files.put("farColumn", () -> cell("<c r=\"ZZZZZZZ1\"><v>1</v></c>"));
        files.put("lastColumn", () -> cell("<c r=\"XFD1\"><v>1</v></c>"));
        files.put("hugeNumber", () -> cell("<c><v>1E999999999</v></c>"));
        files.put("manyParts", HostileFiles::manyParts);
        files.put("manyMerged", HostileFiles::manyMerged);
        files.put("manyCells", () -> numbered("<c><v>1</v></c><c><v>2</v></c>", 99_000));
        files.put("manyRows", () -> numbered("<c><v>1</v></c>", 101_000));
        files.put(
                "manyFullRows",
                () -> numbered(
                        IntStream.range(10, 25)
                                .mapToObj(column -> "<c><v>#" + column + "</v></c>")
                                .collect(Collectors.joining()),
                        99_000));
        files.put("manyCommas", () -> ";".repeat(9_000_000).getBytes(StandardCharsets.UTF_8));
        files.put("manyLines", () -> "\n".repeat(9_000_000).getBytes(StandardCharsets.UTF_8));
        files.put("manyQuotes", () -> "\"\";".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));
        files.put("oneLine", () -> "a".repeat(9_999_999).getBytes(StandardCharsets.UTF_8));
        files.put("tooLarge", () -> new byte[10_000_001]);
        return files;
    }

    private static byte[] cell(String cell) {
        return new CraftedWorkbook()
                .rows("<row>" + cell + "</row>")
                .texts("<si><t>a</t></si>")
                .bytes();
    }

    private static byte[] sheet(String row, int times) {
        return part(DATA, row, "</sheetData></worksheet>", times);
    }

    private static byte[] numbered(String cells, int times) {
        return new CraftedWorkbook().rows(rows(cells, times)).bytes();
    }

    /** As Excel writes them: each is other than the one before. */
    private static String rows(String cells, int times) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(
                        number -> "<row r=\"" + number + "\">" + cells.replace("#", String.valueOf(number)) + "</row>")
                .collect(Collectors.joining());
    }

    /** So many different numbers that they are large when unpacked, and no denser than what people have. */
    private static byte[] counted(String before, String beforeEach, String afterEach, String after) {
        return new CraftedWorkbook()
                .part(CraftedWorkbook.SHEET, numbers(before, beforeEach, afterEach, 800_000, after))
                .bytes();
    }

    private static CraftedWorkbook.Content numbers(
            String before, String beforeEach, String afterEach, int times, String after) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            StringBuilder chunk = new StringBuilder();
            for (int number = 0; number < times; number++) {
                chunk.append(beforeEach).append(number).append(afterEach);
                if (number % 1000 == 0) {
                    out.write(chunk.toString().getBytes(StandardCharsets.UTF_8));
                    chunk.setLength(0);
                }
            }
            out.write(chunk.append(after).toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] part(String before, String text, String after, int times) {
        return new CraftedWorkbook()
                .part(CraftedWorkbook.SHEET, CraftedWorkbook.repeated(before, text, times, after))
                .bytes();
    }

    private static byte[] entities(String entities) {
        return new CraftedWorkbook()
                .part(
                        CraftedWorkbook.SHEET,
                        "<!DOCTYPE x [" + entities + "]>" + DATA
                                + "<row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>")
                .bytes();
    }

    private static byte[] manyParts() {
        CraftedWorkbook book = new CraftedWorkbook().rows("<row><c><v>1</v></c></row>");
        for (int i = 0; i < 2_000; i++) {
            book.part("xl/media/image" + i + ".png", "");
        }
        return book.bytes();
    }

    private static byte[] manyMerged() {
        return new CraftedWorkbook()
                .sheet(
                        CraftedWorkbook.SHEET,
                        rows("<c><v>1</v></c>", 90_000),
                        "<mergeCells>"
                                + IntStream.range(0, 20_000)
                                        .mapToObj(number -> "<mergeCell ref=\"A1:A" + (90_000 + number) + "\"/>")
                                        .collect(Collectors.joining())
                                + "</mergeCells>")
                .bytes();
    }

    /** Says of each part that it becomes ten bytes. */
    private static byte[] lying(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < file.length - 4; i++) {
            if (buffer.getInt(i) == 0x02014b50) {
                buffer.putInt(i + 24, 10);
            }
        }
        return file;
    }
}
