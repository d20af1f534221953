package no.usht.lifecycle;

import static no.usht.lifecycle.OwnerDatabase.identifier;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.usht.lifecycle.ArchiveManifest.Part;
import no.usht.lifecycle.SchemaTables.Table;
import no.usht.lifecycle.TenantTaskResult.Moved;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a tenant's archive back; checks all of it before a single row is written. */
class ArchiveReader implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** No text comes near; a longer line is not read into memory. */
    private static final int LONGEST_LINE = 8 << 20;

    /** No manifest comes near; a longer one is not read into memory. */
    private static final long LONGEST_MANIFEST = 16L << 20;

    private final ZipFile zip;
    private final ArchiveManifest manifest;

    /** @throws BrokenArchiveException telling what is wrong with the file */
    ArchiveReader(Path file, JsonMapper json, ArchiveLimits limits) throws IOException {
        ZipFile opened;
        try {
            opened = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException e) {
            throw (BrokenArchiveException)
                    new BrokenArchiveException("archive.notAnArchive", file.getFileName() + "").initCause(e);
        }
        zip = opened;
        try {
            manifest = readManifest(json);
            limits.check(manifest.parts(), Files.size(file));
            check();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    ArchiveManifest manifest() {
        return manifest;
    }

    /** Whether it is an export: all of it in open formats, with what explains them. */
    boolean isForLeaving() {
        return manifest.parts().stream().anyMatch(part -> part.entry().equals(ExportDescription.TABLES));
    }

    private ArchiveManifest readManifest(JsonMapper json) throws IOException {
        byte[] content = small(ArchiveWriter.MANIFEST);
        String digest = new String(small(ArchiveWriter.MANIFEST_DIGEST), StandardCharsets.US_ASCII).strip();
        ArchiveManifest read;
        try {
            if (!ArchiveManifest.FORMAT.equals(
                    json.readTree(content).path("format").asString(""))) {
                throw new BrokenArchiveException("archive.foreign", ArchiveWriter.MANIFEST);
            }
            if (!HexFormat.of()
                    .formatHex(ArchiveWriter.sha256().digest(content))
                    .equals(digest)) {
                throw new BrokenArchiveException("archive.damaged", ArchiveWriter.MANIFEST);
            }
            read = json.readValue(content, ArchiveManifest.class);
        } catch (JacksonException e) {
            throw (BrokenArchiveException)
                    new BrokenArchiveException("archive.foreign", ArchiveWriter.MANIFEST).initCause(e);
        }
        if (read.formatVersion() != ArchiveManifest.FORMAT_VERSION) {
            throw new BrokenArchiveException("archive.newer", String.valueOf(read.formatVersion()));
        }
        return read;
    }

    private byte[] small(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BrokenArchiveException("archive.foreign", name);
        }
        if (entry.getSize() > LONGEST_MANIFEST) {
            throw new BrokenArchiveException("archive.damaged", name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) LONGEST_MANIFEST);
        } catch (ZipException | EOFException e) {
            throw damaged(name, e);
        }
    }

    private static BrokenArchiveException damaged(String entry, IOException cause) {
        return (BrokenArchiveException) new BrokenArchiveException("archive.damaged", entry).initCause(cause);
    }

    private void check() throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (Part part : manifest.parts()) {
            MessageDigest digest = ArchiveWriter.sha256();
            CsvRows rows = new CsvRows();
            long bytes = 0;
            try (InputStream in = open(part)) {
                for (int read = in.read(buffer);
                        read >= 0 && bytes <= part.bytes() && rows.longestLine() <= LONGEST_LINE;
                        read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                    rows.add(buffer, read);
                    bytes += read;
                }
            } catch (ZipException | EOFException e) {
                throw damaged(part.entry(), e);
            }
            if (bytes != part.bytes()
                    || (part.table() != null && rows.count() != part.rows())
                    || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
                throw new BrokenArchiveException("archive.damaged", part.entry());
            }
        }
    }

    private InputStream open(Part part) throws IOException {
        ZipEntry entry = zip.getEntry(part.entry());
        if (entry == null) {
            throw new BrokenArchiveException("archive.damaged", part.entry());
        }
        return zip.getInputStream(entry);
    }

    /** A text entry, null if the archive has none of that name. */
    @Nullable
    String text(String name) throws IOException {
        return manifest.parts().stream().anyMatch(part -> part.entry().equals(name))
                ? new String(small(name), StandardCharsets.UTF_8)
                : null;
    }

    /** Fills a schema without rows that has the tables of the manifest's version. */
    List<Moved> fill(OwnerSql sql, CentreKey into) throws SQLException, IOException {
        SchemaTables tables = SchemaTables.of(sql, into.schema());
        Map<String, Part> byTable = new HashMap<>();
        manifest.parts().stream()
                .filter(part -> ArchiveWriter.CENTRE.equals(part.plane()))
                .forEach(part -> byTable.put(String.valueOf(part.table()), part));
        List<Moved> moved = new ArrayList<>();
        for (Table table : tables.inOrder()) {
            Part part = byTable.remove(table.name());
            if (part == null || !part.columns().equals(table.columns())) {
                throw new BrokenArchiveException("archive.otherTables", table.name());
            }
            String name = tables.qualified(table);
            sql.run("alter table " + name + " disable trigger user");
            long rows = copyIn(sql, name, part);
            sql.run("alter table " + name + " enable trigger user");
            table.identity()
                    .ifPresent(column -> sql.text(
                            "select setval(pg_get_serial_sequence(?, ?), coalesce((select max(" + identifier(column)
                                    + ") from " + name + "), 0) + 1, false)::text",
                            name,
                            column));
            moved.add(new Moved(table.name(), rows));
        }
        if (!byTable.isEmpty()) {
            throw new BrokenArchiveException("archive.otherTables", String.join(", ", byTable.keySet()));
        }
        return moved;
    }

    /**
     * Adds what the centre had handed over, where the common plane lacks it.
     *
     * @param told about what is left out
     * @return the number of rows
     * @throws BrokenArchiveException if rows speak for another centre: whoever makes an archive can write anything into it
     */
    long addHandedOver(OwnerSql sql, CentreKey key, List<Remark> told) throws SQLException, IOException {
        SchemaTables tables = SchemaTables.of(sql, ArchiveWriter.NATIONAL);
        Map<String, Part> byTable = new HashMap<>();
        manifest.parts().stream()
                .filter(part -> ArchiveWriter.NATIONAL.equals(part.plane()))
                .forEach(part -> byTable.put(String.valueOf(part.table()), part));
        HandedOverRows rows = new HandedOverRows(sql, key, tables, told, (name, part) -> copyIn(sql, name, part));
        long added = 0;
        for (Table table : tables.inOrder()) {
            Part part = byTable.remove(table.name());
            if (part != null) {
                added += rows.add(table, part);
            }
        }
        if (!byTable.isEmpty()) {
            throw new BrokenArchiveException("archive.otherTables", String.join(", ", byTable.keySet()));
        }
        return added;
    }

    private long copyIn(OwnerSql sql, String table, Part part) throws SQLException, IOException {
        try (InputStream in = open(part)) {
            long rows = sql.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table + " (" + Table.list(part.columns()) + ") from stdin (format csv, header)",
                            new PlainLines(in),
                            BUFFER);
            if (rows != part.rows()) {
                throw new BrokenArchiveException("archive.damaged", part.entry());
            }
            return rows;
        } catch (CharacterCodingException e) {
            throw damaged(part.entry(), e);
        } catch (PSQLException e) {
            throw BrokenArchiveException.ofRows(part.entry(), e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
