package no.usht.document;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.document.RefusedFileException.Why;

/**
 * Takes out of a picture what it tells beside what it shows: where it was taken, when, with what and by whom.
 *
 * <p>Only parts that are known to be needed are copied, byte by byte, so that nothing is lost of what it shows; what follows the
 * end of the picture is not. A picture that is not built as it should be is refused.
 */
final class PictureCleaner {

    private static final int LONGEST_PART = 32 << 20;
    private static final int BUFFER = 1 << 16;

    // JPEG
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int TABLES = 0xDB;
    private static final int RESTARTS = 0xDD;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;

    // PNG
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final Set<String> PNG_PARTS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final int CHECKSUM = 4;

    // WebP
    private static final Set<String> WEBP_PARTS = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP");
    private static final int HAS_XMP = 0x04;
    private static final int HAS_EXIF = 0x08;
    private static final int IS_ANIMATED = 0x02;
    private static final int HEADER = 12;
    private static final int MOST_CHUNKS = 1_000;
    private static final int LONGEST_EXIF = 1 << 20;

    private PictureCleaner() {}

    /** Writes the picture anew. @throws RefusedFileException if that can't be done */
    static void clean(FileKind kind, TemporaryFile picture, OutputStream out) throws IOException {
        try (DataInputStream in = new DataInputStream(picture.read())) {
            switch (kind) {
                case JPEG -> jpeg(in, out);
                case PNG -> png(in, out);
                case WEBP -> webp(picture, out);
                default -> throw new IllegalArgumentException(kind + " is no picture");
            }
        } catch (EOFException tooShort) {
            throw damaged();
        }
    }

    private static RefusedFileException damaged() {
        return new RefusedFileException(Why.DAMAGED);
    }

    private static void jpeg(DataInputStream in, OutputStream out) throws IOException {
        expect(in.readUnsignedByte() == MARK && in.readUnsignedByte() == START);
        mark(out, START);
        boolean isDrawn = false;
        boolean isTurned = false;
        int mark = nextMark(in);
        while (mark != END) {
            byte[] part = new byte[atLeastNone(in.readUnsignedShort() - Short.BYTES)];
            in.readFully(part);
            if (isDrawing(mark)
                    || (mark == JFIF && begins(part, "JFIF"))
                    || (mark == ADOBE && begins(part, "Adobe"))
                    || (mark == COLOURS && begins(part, "ICC_PROFILE"))) {
                part(out, mark, part);
            } else if (mark == EXIF && begins(part, "Exif") && !isTurned) {
                Optional<Orientation> orientation = Orientation.in(part);
                isTurned = orientation.isPresent();
                if (orientation.isPresent()) {
                    part(out, EXIF, orientation.get().labelledExif());
                }
            }
            isDrawn |= mark == SCAN;
            mark = mark == SCAN ? scan(in, out) : nextMark(in);
        }
        expect(isDrawn);
        // Whatever follows is no part of the picture, and might tell all that was left out.
        mark(out, END);
    }

    private static boolean isDrawing(int mark) {
        return (mark >= FIRST_FRAME && mark <= LAST_FRAME) || mark == TABLES || mark == RESTARTS || mark == SCAN;
    }

    private static int nextMark(DataInputStream in) throws IOException {
        expect(in.readUnsignedByte() == MARK);
        int mark = in.readUnsignedByte();
        while (mark == MARK) {
            mark = in.readUnsignedByte();
        }
        expect(mark >= FIRST_FRAME && mark != START && (mark < FIRST_RESTART || mark > LAST_RESTART));
        return mark;
    }

    /** Copies what is drawn, in which a mark is followed by zero or counts restarts; returns the first that does neither. */
    private static int scan(DataInputStream in, OutputStream out) throws IOException {
        while (true) {
            int next = in.readUnsignedByte();
            if (next != MARK) {
                out.write(next);
                continue;
            }
            int mark = in.readUnsignedByte();
            while (mark == MARK) {
                mark = in.readUnsignedByte();
            }
            if (mark != 0 && (mark < FIRST_RESTART || mark > LAST_RESTART)) {
                expect(mark >= FIRST_FRAME && mark != START);
                return mark;
            }
            mark(out, mark);
        }
    }

    private static void mark(OutputStream out, int mark) throws IOException {
        out.write(MARK);
        out.write(mark);
    }

    private static void part(OutputStream out, int mark, byte... part) throws IOException {
        mark(out, mark);
        out.write(ByteBuffer.allocate(Short.BYTES)
                .putShort((short) (part.length + Short.BYTES))
                .array());
        out.write(part);
    }

    private static boolean begins(byte[] part, String label) {
        byte[] letters = label.getBytes(StandardCharsets.US_ASCII);
        return part.length > letters.length
                && ByteBuffer.wrap(part, 0, letters.length).equals(ByteBuffer.wrap(letters));
    }

    private static void png(DataInputStream in, OutputStream out) throws IOException {
        expect(in.readLong() == PNG);
        out.write(ByteBuffer.allocate(Long.BYTES).putLong(PNG).array());
        String type = "";
        boolean isDrawn = false;
        for (boolean first = true; !type.equals("IEND"); first = false) {
            int length = in.readInt();
            byte[] letters = in.readNBytes(Integer.BYTES);
            type = new String(letters, StandardCharsets.ISO_8859_1);
            expect(length >= 0 && length <= LONGEST_PART && letters.length == Integer.BYTES);
            expect(first == type.equals("IHDR"));
            isDrawn |= type.equals("IDAT");
            if (PNG_PARTS.contains(type)) {
                out.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
                out.write(letters);
                copy(in, out, length + (long) CHECKSUM);
            } else {
                in.skipNBytes(length + (long) CHECKSUM);
            }
        }
        expect(isDrawn);
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (long left = length; left > 0; ) {
            int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
            expect(read > 0);
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /** Some of the file. */
    private record Chunk(String type, long position, int length) {

        long padded() {
            return length + (length & 1L);
        }
    }

    private static void webp(TemporaryFile picture, OutputStream out) throws IOException {
        List<Chunk> kept = new ArrayList<>();
        Optional<Orientation> orientation = Optional.empty();
        for (Chunk chunk : chunks(picture)) {
            if (WEBP_PARTS.contains(chunk.type())) {
                kept.add(chunk);
            } else if (chunk.type().equals("EXIF") && chunk.length() <= LONGEST_EXIF) {
                orientation = Orientation.in(
                        picture.from(chunk.position(), chunk.length()).readNBytes(chunk.length()));
            } else {
                // Each picture of an animation could hold what is taken out here.
                expect(!chunk.type().equals("ANMF"));
            }
        }
        expect(kept.stream()
                .anyMatch(
                        chunk -> chunk.type().startsWith("VP8") && !chunk.type().equals("VP8X")));
        boolean isExtended = kept.getFirst().type().equals("VP8X");
        byte[] exif = isExtended ? orientation.map(Orientation::exif).orElse(new byte[0]) : new byte[0];
        long size = Integer.BYTES
                + kept.stream()
                        .mapToLong(chunk -> 2 * Integer.BYTES + chunk.padded())
                        .sum()
                + (exif.length == 0 ? 0 : 2 * Integer.BYTES + exif.length);
        head(out, "RIFF", (int) size);
        out.write("WEBP".getBytes(StandardCharsets.US_ASCII));
        for (Chunk chunk : kept) {
            head(out, chunk.type(), chunk.length());
            try (InputStream in = picture.from(chunk.position(), chunk.padded())) {
                if (chunk.type().equals("VP8X")) {
                    int flags = in.read();
                    expect(flags >= 0 && (flags & IS_ANIMATED) == 0);
                    out.write((flags & ~(HAS_XMP | HAS_EXIF)) | (exif.length == 0 ? 0 : HAS_EXIF));
                    copy(in, out, chunk.padded() - 1);
                } else {
                    copy(in, out, chunk.padded());
                }
            }
        }
        if (exif.length > 0) {
            head(out, "EXIF", exif.length);
            out.write(exif);
        }
    }

    private static List<Chunk> chunks(TemporaryFile picture) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        long end;
        try (InputStream in = picture.from(0, HEADER)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEADER)).order(ByteOrder.LITTLE_ENDIAN);
            expect(head.limit() == HEADER);
            end = 2L * Integer.BYTES + Integer.toUnsignedLong(head.getInt(Integer.BYTES));
        }
        expect(end <= picture.size());
        for (long at = HEADER; at + 2 * Integer.BYTES <= end; ) {
            try (InputStream in = picture.from(at, 2 * Integer.BYTES)) {
                byte[] head = in.readNBytes(2 * Integer.BYTES);
                int length =
                        ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(Integer.BYTES);
                Chunk chunk = new Chunk(
                        new String(head, 0, Integer.BYTES, StandardCharsets.ISO_8859_1),
                        at + 2 * Integer.BYTES,
                        length);
                expect(length >= 0 && chunk.position() + chunk.padded() <= end && chunks.size() < MOST_CHUNKS);
                chunks.add(chunk);
                at = chunk.position() + chunk.padded();
            }
        }
        expect(!chunks.isEmpty());
        return chunks;
    }

    private static void head(OutputStream out, String type, int length) throws IOException {
        out.write(type.getBytes(StandardCharsets.ISO_8859_1));
        out.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array());
    }

    private static int atLeastNone(int length) {
        expect(length >= 0);
        return length;
    }

    private static void expect(boolean isSo) {
        if (!isSo) {
            throw damaged();
        }
    }
}
