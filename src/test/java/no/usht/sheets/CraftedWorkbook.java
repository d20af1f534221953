package no.usht.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part, as other programs make them and as none would. */
final class CraftedWorkbook {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String BOOK = "xl/workbook.xml";
    static final String KINDS = "[Content_Types].xml";
    private static final String NAMESPACE =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /** What a part consists of. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();

    CraftedWorkbook() {
        part(
                KINDS,
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        sheets("<sheet name=\"Deltakere\" sheetId=\"1\" r:id=\"rId1\"/>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation(1) + relation(2) + relation(3) + "</Relationships>");
    }

    private static String relation(int number) {
        return "<Relationship Id=\"rId" + number
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet"
                + number + ".xml\"/>";
    }

    CraftedWorkbook part(String name, String content) {
        return part(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    CraftedWorkbook part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    CraftedWorkbook sheets(String sheets) {
        return part(BOOK, "<workbook" + NAMESPACE + "><sheets>" + sheets + "</sheets></workbook>");
    }

    CraftedWorkbook rows(String rows) {
        return sheet(SHEET, rows, "");
    }

    CraftedWorkbook sheet(String name, String rows, String after) {
        return part(name, "<worksheet" + NAMESPACE + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    CraftedWorkbook texts(String texts) {
        return part(TEXTS, "<sst" + NAMESPACE + ">" + texts + "</sst>");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same text over and over. */
    static Content repeated(String before, String text, int times, String after) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] chunk = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i += 1000) {
                out.write(chunk);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        };
    }
}
