package no.usht.lifecycle;

import java.time.Instant;
import java.util.List;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;

/**
 * What is in a tenant's archive, and how to see that it is whole.
 *
 * @param format always {@link #FORMAT}
 * @param formatVersion of the archive itself
 * @param changelogVersion as {@link Changelog#version()}, of the schema that the rows come from
 * @param changeSets those that the schema had, with their checksums, in order
 * @param definition the centre as it was described
 */
record ArchiveManifest(
        String format,
        int formatVersion,
        CentreKey key,
        Instant createdAt,
        String changelogVersion,
        List<Step> changeSets,
        TenantFile definition,
        List<Part> parts) {

    static final String FORMAT = "usht-tenant";
    static final int FORMAT_VERSION = 1;

    ArchiveManifest {
        changeSets = List.copyOf(changeSets);
        parts = List.copyOf(parts);
    }

    /** A change set by its name and checksum. */
    record Step(String name, String checksum) {}

    /**
     * One entry of the archive.
     *
     * @param table the table whose rows it holds as CSV; null for what is not read back
     * @param plane {@code centre} or {@code national}
     * @param rows their number
     * @param bytes length, unpacked
     * @param sha256 digest, unpacked, in hexadecimal
     */
    record Part(
            String entry,
            @Nullable String table,
            @Nullable String plane,
            List<String> columns,
            long rows,
            long bytes,
            String sha256) {

        Part {
            columns = List.copyOf(columns);
        }
    }

    long rows() {
        return parts.stream()
                .filter(part -> "centre".equals(part.plane()))
                .mapToLong(Part::rows)
                .sum();
    }
}
