package no.usht.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads Excel files and CSV as people have them, within limits that hold before anything is unpacked. */
public final class SheetFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    /** Excel encrypts the whole workbook into a part of this name. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final List<byte[]> OLD =
            List.of("Workbook".getBytes(StandardCharsets.UTF_16LE), "Book".getBytes(StandardCharsets.UTF_16LE));
    private static final int MEGABYTE = 1_000_000;

    private SheetFile() {}

    /**
     * All sheets that show something, in their order.
     *
     * @throws RefusedFileException if it is no file that is taken in, with the reason
     * @throws IOException if what brings it breaks off
     */
    public static List<ReadSheet> read(InputStream content, SheetLimits limits)
            throws IOException, RefusedFileException {
        byte[] file = content.readNBytes(limits.bytes() + 1);
        if (file.length > limits.bytes()) {
            throw new RefusedFileException(Refusal.TOO_LARGE, limits.bytes() / MEGABYTE);
        }
        List<ReadSheet> sheets = sheets(file, limits).stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
        if (sheets.isEmpty()) {
            throw new RefusedFileException(Refusal.EMPTY);
        }
        return sheets;
    }

    private static List<ReadSheet> sheets(byte[] file, SheetLimits limits) throws IOException, RefusedFileException {
        if (beginsWith(file, OLE)) {
            throw new RefusedFileException(oldKind(file));
        }
        return beginsWith(file, ZIP) ? new WorkbookReader(limits).read(file) : List.of(new CsvInput(limits).read(file));
    }

    private static Refusal oldKind(byte[] file) {
        if (holds(file, ENCRYPTED)) {
            return Refusal.ENCRYPTED;
        }
        return OLD.stream().anyMatch(name -> holds(file, name)) ? Refusal.OLD_EXCEL : Refusal.NO_TABLE;
    }

    private static boolean beginsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean holds(byte[] file, byte[] word) {
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        return latin.contains(new String(word, StandardCharsets.ISO_8859_1));
    }
}
