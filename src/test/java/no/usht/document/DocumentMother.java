package no.usht.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people have them, and as nobody should. */
public final class DocumentMother {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document.main+xml";

    private DocumentMother() {}

    public static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj
                trailer <</Root 1 0 R /Size 4>>
                startxref
                0
                %%EOF
                """.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] encryptedPdf() {
        return text(new String(pdf(), StandardCharsets.ISO_8859_1)
                .replace("/Root 1 0 R", "/Encrypt 9 0 R /ID [<00> <00>] /Root 1 0 R"));
    }

    static byte[] docx() {
        return zip(docxParts());
    }

    static Map<String, byte[]> docxParts() {
        return parts(DOCX, "word/document.xml");
    }

    static byte[] xlsx() {
        return zip(parts(OFFICE + "spreadsheetml.sheet.main+xml", "xl/workbook.xml"));
    }

    static byte[] pptx() {
        return zip(parts(OFFICE + "presentationml.presentation.main+xml", "ppt/presentation.xml"));
    }

    static byte[] docm() {
        Map<String, byte[]> parts =
                parts("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml");
        parts.put("word/vbaProject.bin", new byte[10]);
        return zip(parts);
    }

    static Map<String, byte[]> parts(String type, String main) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/%s" ContentType="%s"/></Types>""".formatted(main, type)));
        parts.put("_rels/.rels", text("<Relationships/>"));
        parts.put(main, text("<w>Hei</w>"));
        return parts;
    }

    static byte[] odt(String... otherParts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<office/>"));
        parts.put("META-INF/manifest.xml", text("<manifest><file-entry/></manifest>"));
        for (String part : otherParts) {
            parts.put(part, text("<x/>"));
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The beginning of a file of Office before 2007, with such a name in its list. */
    static byte[] ole(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.writeBytes(new byte[1000]);
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_16LE));
        bytes.writeBytes(new byte[1000]);
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    // -- pictures

    private static final String SECRET = "SECRET-PLACE";

    /** A photograph that was taken in Sandefjord by a camera lying on its side. */
    public static byte[] photo() {
        byte[] plain = drawn("jpg");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        segment(all, 0xE1, concat(text("Exif\0\0"), exif()));
        segment(
                all,
                0xE1,
                text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + "</x:xmpmeta>"));
        segment(all, 0xED, text("Photoshop 3.0\0" + SECRET));
        segment(all, 0xFE, text(SECRET));
        all.write(plain, 2, plain.length - 2);
        // As phones put a second picture behind the first one.
        all.writeBytes(text(SECRET));
        return all.toByteArray();
    }

    static byte[] png() {
        byte[] plain = drawn("png");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int afterHeader = 8 + 25;
        all.write(plain, 0, afterHeader);
        chunk(all, "eXIf", exif());
        chunk(all, "tEXt", text("Comment\0" + SECRET));
        chunk(all, "zzZz", text(SECRET));
        all.write(plain, afterHeader, plain.length - afterHeader);
        all.writeBytes(text(SECRET));
        return all.toByteArray();
    }

    static byte[] webp() {
        byte[] simple = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        byte[] drawing = java.util.Arrays.copyOfRange(simple, 12, simple.length);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(text("WEBP"));
        riff(body, "VP8X", new byte[] {0x08 | 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        body.writeBytes(drawing);
        riff(body, "EXIF", exif());
        riff(body, "XMP ", text("<x:xmpmeta>" + SECRET));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        riff(all, "RIFF", body.toByteArray());
        all.writeBytes(text(SECRET));
        return all.toByteArray();
    }

    private static byte[] drawn(String format) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                image.setRGB(x, y, new Color(x * 4, y * 5, (x * y) % 256).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Which way is up, and 59° N 10° E. */
    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(text("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, 6);
        entry(tiff, 0x8825, 4, 1, 50);
        tiff.putInt(0);
        tiff.position(50);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 120);
        entry(tiff, 3, 2, 2, 'E');
        entry(tiff, 4, 5, 3, 150);
        tiff.putInt(0);
        tiff.position(120);
        tiff.putInt(59).putInt(1).putInt(7).putInt(1).putInt(0).putInt(1);
        tiff.position(150);
        tiff.putInt(10).putInt(1).putInt(13).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void segment(ByteArrayOutputStream into, int mark, byte... content) {
        into.write(0xFF);
        into.write(mark);
        into.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array());
        into.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream into, String type, byte... content) {
        CRC32 sum = new CRC32();
        sum.update(concat(text(type), content));
        into.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        into.writeBytes(text(type));
        into.writeBytes(content);
        into.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static void riff(ByteArrayOutputStream into, String type, byte... content) {
        into.writeBytes(text(type));
        into.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        into.writeBytes(content);
        if (content.length % 2 == 1) {
            into.write(0);
        }
    }

    static byte[] concat(byte[] first, byte... then) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(then);
        return both.toByteArray();
    }
}
