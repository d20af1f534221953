package no.usht.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook, which is a zip file. Its directory is looked at before anything is unpacked; and since it may lie,
 * what is unpacked is counted too.
 */
final class WorkbookParts implements AutoCloseable {

    /** What a workbook says of itself, in the part that names the kinds of all others. */
    static final String KINDS = "[content_types].xml";

    private static final String PROGRAM = "vbaproject.bin";
    /** The programs of before 1993, which Excel still carries out. */
    private static final String OLD_PROGRAMS = "xl/macrosheets/";

    private final ZipFile zip;
    private final SheetLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long unpacked;

    private WorkbookParts(ZipFile zip, SheetLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Opens what was brought; the caller closes it. */
    static WorkbookParts open(byte[] file, SheetLimits limits) throws IOException, RefusedFileException {
        WorkbookParts parts = new WorkbookParts(unlinked(file), limits);
        boolean good = false;
        try {
            parts.check();
            good = true;
            return parts;
        } finally {
            if (!good) {
                parts.close();
            }
        }
    }

    /** As a file that has no name any more once it is open, so that nothing is left behind, whatever happens. */
    private static ZipFile unlinked(byte[] file) throws IOException, RefusedFileException {
        Path path = Files.createTempFile("usht", ".xlsx");
        try {
            Files.write(path, file);
            return opened(path);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static ZipFile opened(Path path) throws RefusedFileException {
        try {
            return new ZipFile(path.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedFileException(Refusal.BROKEN);
        }
    }

    private void check() throws RefusedFileException {
        if (zip.size() > SheetLimits.PARTS) {
            throw new RefusedFileException(Refusal.UNSAFE);
        }
        long declared = 0;
        for (ZipEntry part : Collections.list(zip.entries())) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(PROGRAM) || name.startsWith(OLD_PROGRAMS)) {
                throw new RefusedFileException(Refusal.MACROS);
            }
            declared += part.getSize();
            // Two of one name are a trick: one program reads the first and another the second.
            if (parts.put(name, part) != null
                    || declared > limits.unpacked()
                    || isBomb(part.getSize(), part.getCompressedSize())) {
                throw new RefusedFileException(Refusal.UNSAFE);
            }
        }
        if (!parts.containsKey(KINDS)) {
            throw new RefusedFileException(Refusal.NO_TABLE);
        }
    }

    private static boolean isBomb(long unpacked, long packed) {
        return unpacked > SheetLimits.SMALL_PART && unpacked / SheetLimits.RATIO > packed;
    }

    /** A part as markup; empty if there is none of that name. */
    Optional<Markup> part(String name) throws IOException, RefusedFileException {
        ZipEntry part = parts.get(name.toLowerCase(Locale.ROOT));
        return part == null ? Optional.empty() : Optional.of(new Markup(new Counted(part)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Ends where more comes than is allowed, and where what comes is like nothing that spreadsheets write. */
    final class Counted extends InputStream {

        /** The longest text of a cell, each letter of it spelt out, fits between two tags. */
        private static final int BETWEEN_TAGS = 1 << 19;

        /** A declaration stands first, or after the three bytes of that mark. */
        private static final int AFTER_BYTE_ORDER_MARK = 5;

        private static final int LONGEST_DECLARATION = 200;

        private final ZipEntry part;
        private final InputStream content;
        private long read;
        private int sinceTag;
        private int before;
        private boolean declares;
        private boolean refused;

        private Counted(ZipEntry part) throws IOException {
            this.part = part;
            this.content = zip.getInputStream(part);
        }

        /** Whether it has ended before its end. */
        boolean isRefused() {
            return refused;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            int got = content.read(target, from, most);
            for (int i = from; i < from + got; i++) {
                look(target[i]);
                read++;
            }
            unpacked += Math.max(got, 0);
            if (unpacked > limits.unpacked() || isBomb(read, part.getCompressedSize())) {
                refuse();
            }
            return got;
        }

        /** No comments, no document types with entities, no instructions: a parser would hold each as a whole, however long. */
        private void look(int letter) throws IOException {
            if (before == '<' && letter == '?' && read < AFTER_BYTE_ORDER_MARK) {
                declares = true;
            } else if (before == '<' && (letter == '!' || letter == '?')) {
                refuse();
            }
            declares &= letter != '>';
            if (declares && read > LONGEST_DECLARATION) {
                refuse();
            }
            sinceTag = letter == '<' ? 0 : sinceTag + 1;
            if (sinceTag > BETWEEN_TAGS) {
                refuse();
            }
            before = letter;
        }

        private void refuse() throws IOException {
            refused = true;
            throw new IOException("Not as spreadsheets write it");
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
