package no.usht.document;

import static no.usht.document.DocumentMother.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import no.usht.document.RefusedFileException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what is in it, and what could do harm does not come in. */
class FileInspectorTests {

    private static FileKind kind(String name, byte... content) throws IOException {
        try (CheckedFile file = CheckedFile.receive(name, new ByteArrayInputStream(content), 25_000_000)) {
            return file.kind();
        }
    }

    private static void refuses(Why why, String name, byte... content) {
        assertThatThrownBy(() -> kind(name, content))
                .as(name)
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void tellsTheKindByWhatIsInTheFileAndNotByItsName() throws IOException {
        assertThat(kind("a.txt", DocumentMother.pdf())).isEqualTo(FileKind.PDF);
        assertThat(kind("a.pdf", DocumentMother.docx())).isEqualTo(FileKind.DOCX);
        assertThat(kind("a.zip", DocumentMother.xlsx())).isEqualTo(FileKind.XLSX);
        assertThat(kind("", DocumentMother.pptx())).isEqualTo(FileKind.PPTX);
        assertThat(kind("a.docx", DocumentMother.odt())).isEqualTo(FileKind.ODT);
        assertThat(kind("a.pdf", DocumentMother.photo())).isEqualTo(FileKind.JPEG);
        assertThat(kind("a.jpg", DocumentMother.png())).isEqualTo(FileKind.PNG);
        assertThat(kind("a.jpg", DocumentMother.webp())).isEqualTo(FileKind.WEBP);
        assertThat(kind("a.csv", text("navn;antall\nKari;3\n"))).isEqualTo(FileKind.TEXT);
        assertThat(kind("a.txt", "Årshjul".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileKind.TEXT);
        assertThat(kind(
                        "a.txt",
                        DocumentMother.concat(new byte[] {-1, -2}, "Årshjul".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(FileKind.TEXT);
    }

    @Test
    void refusesWhatHoldsMacros() {
        refuses(Why.MACROS, "a.docx", DocumentMother.docm());
        Map<String, byte[]> hidden = DocumentMother.docxParts();
        hidden.put("word/vbaProject.bin", new byte[1]);
        refuses(Why.MACROS, "a.docx", DocumentMother.zip(hidden));
        // Written so that a mere search would miss it.
        refuses(
                Why.MACROS,
                "a.docx",
                DocumentMother.zip(DocumentMother.parts(
                        "application/vnd.ms-word.document.macro&#69;nabled.main+xml", "word/document.xml")));
        Map<String, byte[]> sheet = DocumentMother.docxParts();
        sheet.put("xl/macrosheets/sheet1.xml", new byte[1]);
        refuses(Why.MACROS, "a.xlsx", DocumentMother.zip(sheet));
        refuses(Why.MACROS, "a.odt", DocumentMother.odt("Basic/Standard/Module1.xml"));
        refuses(Why.MACROS, "a.odt", DocumentMother.odt("Scripts/python/evil.py"));
        refuses(Why.MACROS, "a.doc", DocumentMother.ole("_VBA_PROJECT"));
    }

    @Test
    void refusesOldFilesOfOfficeOfWhichNobodyCanTell() {
        refuses(Why.OLD_OFFICE, "a.doc", DocumentMother.ole("WordDocument"));
    }

    @Test
    void refusesWhatIsEncrypted() throws IOException {
        refuses(Why.ENCRYPTED, "a.pdf", DocumentMother.encryptedPdf());
        refuses(Why.ENCRYPTED, "a.docx", DocumentMother.ole("EncryptedPackage"));
        byte[] locked = DocumentMother.docx();
        // The bit in the list of contents that says so.
        for (int at = 0; at + 9 < locked.length; at++) {
            if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1 && locked[at + 3] == 2) {
                locked[at + 8] |= 1;
            }
        }
        refuses(Why.ENCRYPTED, "a.docx", locked);
        Map<String, byte[]> open = new LinkedHashMap<>();
        open.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        open.put("META-INF/manifest.xml", text("<m:manifest xmlns:m='urn:m'><m:encryption-data/></m:manifest>"));
        refuses(Why.ENCRYPTED, "a.odt", DocumentMother.zip(open));
        // Speaking of it is not being it.
        assertThat(kind(
                        "a.pdf",
                        text(new String(DocumentMother.pdf(), StandardCharsets.ISO_8859_1)
                                + "% /EncryptMetadata true\n")))
                .isEqualTo(FileKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<!DOCTYPE html><p>Hei",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?><x/>"
            })
    void refusesWebPagesAndDrawingsThatCanHoldScripts(String page) {
        refuses(Why.WEB_PAGE, "a.txt", text(page));
    }

    @Test
    void refusesProgramsAndScripts() {
        refuses(Why.PROGRAM, "a.txt", text("#!/bin/sh\nrm -rf /\n"));
        refuses(Why.PROGRAM, "a.txt", text("<?php system($_GET['x']);"));
        refuses(Why.PROGRAM, "a.pdf", DocumentMother.concat(text("MZ"), new byte[200]));
        refuses(Why.PROGRAM, "a.pdf", DocumentMother.concat(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, new byte[200]));
        Map<String, byte[]> packed = DocumentMother.docxParts();
        packed.put("word/embeddings/oleObject1.bin", "\u0001Ole10Native".getBytes(StandardCharsets.UTF_16LE));
        refuses(Why.PROGRAM, "a.docx", DocumentMother.zip(packed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bat", "a.PS1", "faktura.pdf.js", "a.vbs", "a.hta", "a.url "})
    void refusesPlainTextThatADoubleClickWouldRun(String name) {
        refuses(Why.PROGRAM, name, text("start"));
    }

    @Test
    void refusesWhatUnpacksToFarMore() throws IOException {
        Map<String, byte[]> bomb = DocumentMother.docxParts();
        bomb.put("word/media/image1.png", new byte[70 << 20]);
        refuses(Why.TOO_DENSE, "a.docx", DocumentMother.zip(bomb));
        Map<String, byte[]> many = DocumentMother.docxParts();
        for (int i = 0; i < 10_001; i++) {
            many.put("word/" + i, new byte[0]);
        }
        refuses(Why.TOO_DENSE, "a.docx", DocumentMother.zip(many));
        byte[] noise = new byte[70 << 10];
        new Random(1).nextBytes(noise);
        Map<String, byte[]> ordinary = DocumentMother.docxParts();
        ordinary.put("word/media/image1.png", noise);
        assertThat(kind("a.docx", DocumentMother.zip(ordinary))).isEqualTo(FileKind.DOCX);
    }

    @Test
    void refusesWhatIsBroken() {
        byte[] docx = DocumentMother.docx();
        refuses(Why.DAMAGED, "a.docx", java.util.Arrays.copyOf(docx, docx.length / 2));
        refuses(Why.DAMAGED, "a.docx", DocumentMother.zip(Map.of("[Content_Types].xml", text("<Types"))));
        Map<String, byte[]> twice = DocumentMother.docxParts();
        twice.put("WORD/document.xml", text("<other/>"));
        refuses(Why.DAMAGED, "a.docx", DocumentMother.zip(twice));
    }

    @Test
    void refusesNothingTooMuchAndWhatIsNotOnTheList() {
        refuses(Why.EMPTY, "a.pdf");
        refuses(Why.TOO_LARGE, "a.txt", new byte[25_000_001]);
        refuses(Why.OTHER_KIND, "a.zip", DocumentMother.zip(Map.of("a.txt", text("x"))));
        refuses(Why.OTHER_KIND, "a.txt", DocumentMother.concat(text("Hei".repeat(1000)), (byte) 0, (byte) 7));
        refuses(Why.OTHER_PICTURE, "a.gif", DocumentMother.concat(text("GIF89a"), new byte[50]));
        refuses(
                Why.OTHER_PICTURE,
                "a.heic",
                DocumentMother.concat(new byte[] {0, 0, 0, 24}, text("ftypheic\0\0\0\0mif1heic")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rapport.pdf                  | PDF  | Rapport.pdf
            C:\\Users\\kari\\Rapport.PDF | PDF  | Rapport.pdf
            ../../etc/passwd             | TEXT | passwd.txt
            Rapport.docx                 | PDF  | Rapport.pdf
            Rapport v1.2                 | PDF  | Rapport v1.2.pdf
            evil.bat                     | TEXT | evil.bat.txt
            .htaccess                    | TEXT | htaccess.txt
            a<b>"c.pdf                   | PDF  | a_b__c.pdf
            liste.csv                    | TEXT | liste.csv
            """)
    void givesFilesPlainNamesWithTheEndingOfWhatTheyAre(String given, FileKind kind, String kept) {
        assertThat(FileName.clean(given, kind)).isEqualTo(kept);
    }

    @Test
    void leavesOutOfNamesWhatNobodySees() {
        assertThat(FileName.clean("Møte\u202Efdp.\u0000exe\n", FileKind.PDF)).isEqualTo("Møtefdp.exe.pdf");
        assertThat(FileName.clean(" ... ", FileKind.PDF)).isEmpty();
        assertThat(FileName.clean("å".repeat(300) + ".pdf", FileKind.PDF))
                .hasSize(FileName.LONGEST)
                .endsWith("å.pdf");
    }
}
