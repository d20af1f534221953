package no.usht.lifecycle;

import java.util.List;
import no.usht.lifecycle.ArchiveManifest.Part;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an archive from outside may become when it is unpacked: a small file can hold a great deal of nothing.
 *
 * @param unpacked the most bytes of all entries together
 * @param rows the most rows of all tables together
 * @param ratio the most bytes that one byte of the file may become, where it is much at all
 */
record ArchiveLimits(
        @DefaultValue("10GB") DataSize unpacked,
        @DefaultValue("20000000") long rows,
        @DefaultValue("100") int ratio) {

    /** For what was made here, or was checked when it came. */
    static final ArchiveLimits NONE =
            new ArchiveLimits(DataSize.ofBytes(Long.MAX_VALUE), Long.MAX_VALUE, Integer.MAX_VALUE);

    /** Less than this fills no disk: small tables of rows that resemble each other pack very well. */
    private static final long LITTLE = 16L << 20;

    private static final long MEGABYTE = 1 << 20;

    /**
     * Refuses by what the manifest says, before anything is unpacked; that it says the truth is checked while unpacking.
     *
     * @throws BrokenArchiveException if it says too much
     */
    void check(List<Part> parts, long packed) {
        long bytes = 0;
        long told = 0;
        for (Part part : parts) {
            if (part.bytes() < 0 || part.rows() < 0) {
                throw new BrokenArchiveException("archive.damaged", part.entry());
            }
            // Never more than the largest long, whatever a forger adds up.
            bytes = Math.min(bytes, Long.MAX_VALUE - part.bytes()) + part.bytes();
            told = Math.min(told, Long.MAX_VALUE - part.rows()) + (part.table() == null ? 0 : part.rows());
        }
        if (bytes > unpacked.toBytes()) {
            throw new BrokenArchiveException("archive.tooLarge", unpacked.toBytes() / MEGABYTE + " MB");
        }
        if (told > rows) {
            throw new BrokenArchiveException("archive.tooManyRows", String.valueOf(rows));
        }
        if (bytes > LITTLE && bytes / ratio > packed) {
            throw new BrokenArchiveException("archive.tooDense", String.valueOf(ratio));
        }
    }
}
