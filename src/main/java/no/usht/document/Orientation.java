package no.usht.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The one thing of a picture's Exif data that is kept: which way is up. */
record Orientation(int value) {

    private static final byte[] LABEL = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int ENTRY = 12;
    private static final short SHORT = 3;

    /** Reads it from Exif data; none where the picture is upright, or that can't be read. */
    static Optional<Orientation> in(byte[] exif) {
        int start = startsWithLabel(exif) ? LABEL.length : 0;
        if (exif.length - start < 8 || exif[start] != exif[start + 1]) {
            return Optional.empty();
        }
        ByteBuffer tiff = ByteBuffer.wrap(exif, start, exif.length - start)
                .slice()
                .order(exif[start] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return Optional.empty();
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value > UPRIGHT && value <= LAST ? Optional.of(new Orientation(value)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean startsWithLabel(byte[] exif) {
        return exif.length > LABEL.length
                && ByteBuffer.wrap(exif, 0, LABEL.length).equals(ByteBuffer.wrap(LABEL));
    }

    /** Exif data that say this and nothing else. */
    byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + ENTRY + 4);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) TAG)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0);
        tiff.putInt(0);
        return tiff.array();
    }

    /** The same with the label that JPEG has before it. */
    byte[] labelledExif() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(LABEL);
        all.writeBytes(exif());
        return all.toByteArray();
    }
}
