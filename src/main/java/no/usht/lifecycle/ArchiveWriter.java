package no.usht.lifecycle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.usht.lifecycle.ArchiveManifest.Part;
import no.usht.lifecycle.ArchiveManifest.Step;
import no.usht.lifecycle.SchemaTables.Table;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one tenant as one file: a ZIP of CSV, one entry a table, with a manifest that holds counts and digests.
 *
 * <p>The connection's transaction must see one state of the rows (repeatable read), or a part may lack what it belongs to.
 */
class ArchiveWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_DIGEST = "manifest.sha256";
    static final String CENTRE = "centre";
    static final String NATIONAL = "national";

    /** The column of the common plane that says whose a row is. */
    static final String OWNER = "centre_key";

    private static final int PARTS_AT_ONCE = 8;

    private final OwnerSql sql;
    private final JsonMapper json;
    private final PackedZip zip;
    private final List<Part> parts = new ArrayList<>();

    ArchiveWriter(Connection connection, JsonMapper json, OutputStream out) {
        this.sql = new OwnerSql(connection);
        this.json = json;
        this.zip = new PackedZip(out);
    }

    /**
     * All rows of the centre's own schema.
     *
     * @param withJson a copy of each table as JSON lines too
     */
    void centre(CentreKey key, boolean withJson) throws SQLException, IOException {
        SchemaTables tables = SchemaTables.of(sql, key.schema());
        for (Table table : tables.inOrder()) {
            String query = "select " + table.columnList() + " from " + tables.qualified(table) + order(tables, table);
            table(CENTRE, table, query, withJson);
        }
    }

    /** The centre's own rows of the common plane: what it has handed over. */
    void handedOver(CentreKey key, boolean withJson) throws SQLException, IOException {
        SchemaTables tables = SchemaTables.of(sql, NATIONAL);
        for (Table table : tables.inOrder()) {
            if (table.columns().contains(OWNER)) {
                String query = "select " + table.columnList() + " from " + tables.qualified(table) + " where " + OWNER
                        + " = " + OwnerDatabase.literal(key.value()) + order(tables, table);
                table(NATIONAL, table, query, withJson);
            }
        }
    }

    private String order(SchemaTables tables, Table table) {
        List<String> key = tables.key(sql, table);
        return key.isEmpty() ? "" : " order by " + Table.list(key);
    }

    private void table(String plane, Table table, String query, boolean withJson) throws SQLException, IOException {
        zip.packsBytes(table.holdsBytes());
        copy(
                plane + "/" + table.name() + ".csv",
                table.name(),
                plane,
                table.columns(),
                "copy (" + query + ") to stdout (format csv, header)");
        // Bytes are no text: those of files stand as files in an export.
        if (withJson && !table.holdsBytes()) {
            // Through CSV without quotes in effect: one column, whose text would else have its backslashes doubled.
            copy(
                    plane + "/" + table.name() + ".jsonl",
                    null,
                    null,
                    List.of(),
                    "copy (select to_jsonb(row)::text from (" + query
                            + ") as row) to stdout (format csv, quote e'\\x01', delimiter e'\\x02')");
        }
    }

    /** The files that modules say are the centre's, in their view {@code exported_file}; as they are, for people to open. */
    void files(CentreKey key) throws SQLException, IOException {
        String view = OwnerDatabase.identifier(key.schema()) + ".exported_file";
        zip.packsBytes(true);
        for (String path : sql.texts("select distinct path from " + view + " order by 1")) {
            write(path, null, null, List.of(), out -> parts(view, path, out), new long[1]);
        }
        zip.packsBytes(false);
    }

    private void parts(String view, String path, OutputStream out) throws SQLException, IOException {
        try (PreparedStatement query =
                sql.connection().prepareStatement("select content from " + view + " where path = ? order by place")) {
            query.setString(1, path);
            // Not all of a file in memory.
            query.setFetchSize(PARTS_AT_ONCE);
            try (ResultSet part = query.executeQuery()) {
                while (part.next()) {
                    out.write(part.getBytes(1));
                }
            }
        }
    }

    private void copy(
            String entry, @Nullable String table, @Nullable String plane, List<String> columns, String statement)
            throws SQLException, IOException {
        CopyManager copies = sql.connection().unwrap(PGConnection.class).getCopyAPI();
        long[] rows = new long[1];
        write(entry, table, plane, columns, out -> rows[0] = copies.copyOut(statement, out), rows);
    }

    /** A text, such as a description. */
    void text(String entry, String content) throws SQLException, IOException {
        write(entry, null, null, List.of(), out -> out.write(content.getBytes(StandardCharsets.UTF_8)), new long[1]);
    }

    private interface Content {
        void to(OutputStream out) throws SQLException, IOException;
    }

    private void write(
            String entry,
            @Nullable String table,
            @Nullable String plane,
            List<String> columns,
            Content content,
            long[] rows)
            throws SQLException, IOException {
        MessageDigest digest = sha256();
        long[] bytes = new long[1];
        zip.putNextEntry(new ZipEntry(entry));
        OutputStream counted = new DigestOutputStream(new EntryStream(zip, bytes), digest);
        content.to(counted);
        counted.flush();
        zip.closeEntry();
        parts.add(new Part(
                entry, table, plane, columns, rows[0], bytes[0], HexFormat.of().formatHex(digest.digest())));
    }

    /** The last entry; without it the archive is not whole. */
    void manifest(TenantFile definition, Changelog changelog, Instant now) throws IOException {
        List<Step> steps = sql.list(
                "select filename || '::' || id || '::' || author, md5sum from "
                        + OwnerDatabase.identifier(definition.key().schema())
                        + ".databasechangelog order by orderexecuted",
                (row, number) -> new Step(row.getString(1), row.getString(2)));
        String version = sql.text(
                        "select version from platform.schema_state where schema_name = ?",
                        definition.key().schema())
                .orElse(changelog.version());
        byte[] content = json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new ArchiveManifest(
                        ArchiveManifest.FORMAT,
                        ArchiveManifest.FORMAT_VERSION,
                        definition.key(),
                        now,
                        version,
                        steps,
                        definition,
                        parts));
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(content);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(MANIFEST_DIGEST));
        zip.write(HexFormat.of().formatHex(sha256().digest(content)).getBytes(StandardCharsets.US_ASCII));
        zip.closeEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Packs rows quickly, and the bytes of files, which mostly are packed already, only out of the digits they are written in. */
    private static final class PackedZip extends ZipOutputStream {

        PackedZip(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
            // Half the time of the default for a few per cent of size.
            setLevel(Deflater.BEST_SPEED);
        }

        /** So that however empty a file is, no entry is denser than one to eight: an archive of it is let in again. */
        void packsBytes(boolean bytes) {
            def.setStrategy(bytes ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY);
        }
    }

    /** Counts, and does not close the archive with the entry. */
    private static final class EntryStream extends OutputStream {

        private final OutputStream out;
        private final long[] bytes;

        EntryStream(OutputStream out, long[] bytes) {
            this.out = out;
            this.bytes = bytes;
        }

        @Override
        public void write(int oneByte) throws IOException {
            out.write(oneByte);
            bytes[0]++;
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            out.write(some, offset, length);
            bytes[0] += length;
        }
    }
}
