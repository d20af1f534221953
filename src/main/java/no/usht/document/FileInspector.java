package no.usht.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.usht.document.RefusedFileException.Why;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by what is in it, and refuses what is not among {@link FileKind} or holds more than it should.
 *
 * <p>A name never makes a file something; it can only have it refused.
 */
final class FileInspector {

    /** No text that is run by double click comes in, whatever it looks like. */
    private static final Set<String> RUN_BY_NAME = Set.of(
            "exe", "com", "scr", "msi", "dll", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse", "mjs", "wsf",
            "wsh", "hta", "sh", "py", "pl", "rb", "php", "jar", "reg", "lnk", "url", "inf", "cpl", "pif", "msc", "scf");

    private static final Set<String> WEB_PAGES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/xml",
            "text/xml",
            "application/rss+xml");

    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-elf",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-mach-o-executable",
            "application/java-vm",
            "application/java-archive",
            "application/x-sh",
            "application/x-bat",
            "application/x-msi",
            "application/javascript",
            "text/javascript",
            "application/x-ms-shortcut");

    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv", "text/tab-separated-values");
    private static final Set<String> OTHER_PICTURES =
            Set.of("image/heic", "image/heif", "image/avif", "image/gif", "image/tiff", "image/bmp", "image/x-ms-bmp");

    private static final byte[] SHEBANG = Occurrences.latin("#!");
    private static final byte[] PHP = Occurrences.latin("<?php");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What every encrypted PDF says of itself outside of what is encrypted; followed by what it refers to. */
    private static final List<byte[]> ENCRYPTED_PDF = List.of(
            Occurrences.latin("/Encrypt "),
            Occurrences.latin("/Encrypt<<"),
            Occurrences.latin("/Encrypt\r"),
            Occurrences.latin("/Encrypt\n"),
            Occurrences.latin("/Encrypt\t"));

    private FileInspector() {}

    /** @throws RefusedFileException with the reason */
    static FileKind inspect(String name, TemporaryFile file) throws IOException {
        if (RUN_BY_NAME.contains(FileName.extension(name))) {
            throw new RefusedFileException(Why.PROGRAM);
        }
        byte[] head = head(file);
        if (startsWith(head, SHEBANG) || startsWith(head, PHP)) {
            throw new RefusedFileException(Why.PROGRAM);
        }
        if (startsWith(head, ZIP)) {
            return OfficeFile.inspect(file);
        }
        if (startsWith(head, OLE)) {
            throw new RefusedFileException(whyNotOle(file));
        }
        FileKind kind = kind(file);
        if (kind == FileKind.PDF && isEncryptedPdf(file)) {
            throw new RefusedFileException(Why.ENCRYPTED);
        }
        if (kind == FileKind.TEXT && holdsWhatNobodyTypes(file)) {
            throw new RefusedFileException(Why.OTHER_KIND);
        }
        return kind;
    }

    private static FileKind kind(TemporaryFile file) throws IOException {
        MediaType found;
        try (InputStream in = file.read()) {
            found = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
        }
        String type = found.getBaseType().toString().toLowerCase(Locale.ROOT);
        if (WEB_PAGES.contains(type) || type.endsWith("+xml")) {
            throw new RefusedFileException(Why.WEB_PAGE);
        }
        if (PROGRAMS.contains(type)) {
            throw new RefusedFileException(Why.PROGRAM);
        }
        if (OTHER_PICTURES.contains(type)) {
            throw new RefusedFileException(Why.OTHER_PICTURE);
        }
        return PLAIN.contains(type)
                ? FileKind.TEXT
                : FileKind.ofMediaType(type).orElseThrow(() -> new RefusedFileException(Why.OTHER_KIND));
    }

    /** All such files are refused; this only says in which words. */
    private static Why whyNotOle(TemporaryFile file) throws IOException {
        try (InputStream in = file.read()) {
            int[] found = Occurrences.count(
                    in,
                    Occurrences.wide("EncryptedPackage"),
                    Occurrences.wide("_VBA_PROJECT"),
                    Occurrences.wide("Macros"));
            return found[0] > 0 ? Why.ENCRYPTED : found[1] + found[2] > 0 ? Why.MACROS : Why.OLD_OFFICE;
        }
    }

    private static boolean isEncryptedPdf(TemporaryFile file) throws IOException {
        try (InputStream in = file.read()) {
            for (int found : Occurrences.count(in, ENCRYPTED_PDF.toArray(byte[][]::new))) {
                if (found > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Text has no such characters, but for UTF-16, which says so at its beginning. */
    private static boolean holdsWhatNobodyTypes(TemporaryFile file) throws IOException {
        byte[] head = head(file);
        if (head.length >= 2 && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1))) {
            return false;
        }
        try (InputStream in = file.read()) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next < '\t') {
                    return true;
                }
            }
            return false;
        }
    }

    private static byte[] head(TemporaryFile file) throws IOException {
        try (InputStream in = file.read()) {
            return in.readNBytes(PHP.length);
        }
    }

    private static boolean startsWith(byte[] head, byte... sought) {
        for (int i = 0; i < sought.length; i++) {
            if (i >= head.length || head[i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
