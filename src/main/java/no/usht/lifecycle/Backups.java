package no.usht.lifecycle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.usht.lifecycle.TenantTaskResult.Moved;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** Tenants' archives in one folder; a name says whose and of when. */
class Backups {

    private static final String ENDING = ".usht.zip";
    private static final String UNFINISHED = ".unfinished";
    private static final String EXPORT = ".eksport";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile(
            "([a-z][a-z0-9-]{1,40})\\.[0-9]{8}T[0-9]{6}\\.[0-9]{3}Z(\\.eksport)?" + Pattern.quote(ENDING));

    private final OwnerDatabase owner;
    private final Path folder;
    private final ArchiveLimits limits;
    private final Changelog changelog;
    private final JsonMapper json;
    private final Clock clock;

    Backups(OwnerDatabase owner, TenantsProperties properties, Changelog changelog, JsonMapper json, Clock clock) {
        this.owner = owner;
        this.folder = properties.backupFolder();
        this.limits = properties.archive();
        this.changelog = changelog;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Saves a centre's own rows.
     *
     * @param mark put into the file's name, may be empty
     */
    TenantTaskResult write(OwnerSql sql, TenantFile file, String mark) throws SQLException, IOException {
        return write(sql, file, mark, false);
    }

    /** Saves all that belongs to a centre in open formats, for leaving. */
    TenantTaskResult export(OwnerSql sql, TenantFile file) throws SQLException, IOException {
        return write(sql, file, EXPORT, true);
    }

    private TenantTaskResult write(OwnerSql sql, TenantFile file, String mark, boolean forLeaving)
            throws SQLException, IOException {
        Files.createDirectories(folder);
        removeUnfinished();
        String name = file.key() + "." + STAMP.format(clock.instant()) + mark + ENDING;
        Path unfinished = folder.resolve(name + UNFINISHED);
        try {
            write(file, unfinished, forLeaving);
            // On disk before it gets its name: a machine that fails now must not leave half a file that looks whole.
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        sql.update(
                "update platform.tenant set last_backup_at = ? where key = ?",
                Timestamp.from(clock.instant()),
                file.key().value());
        return new TenantTaskResult(record(sql, name, forLeaving), List.of(), name);
    }

    /**
     * Writes an archive to a file of one's own choice: the rows as they are committed now. Those of all tables are of one moment,
     * for which the caller's transaction won't do, having looked at rows while it waited for its turn.
     */
    void write(TenantFile file, Path target, boolean forLeaving) throws SQLException, IOException {
        try (Connection moment = owner.connect();
                OutputStream out = Files.newOutputStream(target);
                ArchiveWriter archive = new ArchiveWriter(moment, json, out)) {
            moment.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            moment.setReadOnly(true);
            OwnerSql sql = new OwnerSql(moment);
            sql.run(TenantRecords.LONGEST_WAIT);
            archive.centre(file.key(), forLeaving);
            archive.handedOver(file.key(), forLeaving);
            archive.text(
                    ExportDescription.PEOPLE,
                    sql.text(
                                    "select platform.people_of(?)::text",
                                    Workspace.centre(file.key()).id())
                            .orElse("[]"));
            if (forLeaving) {
                archive.files(file.key());
                ExportDescription.write(archive, sql, file);
            }
            archive.manifest(file, changelog, clock.instant());
        }
    }

    private List<Moved> record(OwnerSql sql, String name, boolean export) throws IOException {
        try (ArchiveReader archive = own(name)) {
            ArchiveManifest manifest = archive.manifest();
            sql.update(
                    "insert into platform.tenant_backup (file, centre_key, made_at, rows, bytes, export)"
                            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                    name,
                    manifest.key().value(),
                    Timestamp.from(manifest.createdAt()),
                    manifest.rows(),
                    Files.size(folder.resolve(name)),
                    export);
            return manifest.parts().stream()
                    .filter(part -> part.table() != null)
                    .map(part -> new Moved(String.valueOf(part.table()), part.rows()))
                    .toList();
        }
    }

    /** Opens one by its name. @throws BrokenArchiveException if there is none, or it is not whole */
    ArchiveReader open(String name) throws IOException {
        // The name comes from outside: nothing but a plain name of ours leads to a file.
        if (!NAME.matcher(name).matches() || !Files.isRegularFile(folder.resolve(name))) {
            throw new BrokenArchiveException("archive.missing", name);
        }
        return own(name);
    }

    /** One that is in the folder: it was made here, or kept to the limits when it came. */
    private ArchiveReader own(String name) throws IOException {
        return new ArchiveReader(folder.resolve(name), json, ArchiveLimits.NONE);
    }

    /**
     * Puts a file from outside into the folder, once it is seen to be whole and of tables that this program knows.
     *
     * @return its name there
     */
    String accept(Path file, SchemaReplay replay) throws IOException {
        String name;
        try (ArchiveReader archive = new ArchiveReader(file, json, limits)) {
            name = nameHere(archive, replay);
        }
        Files.createDirectories(folder);
        Path target = target(name, file);
        if (!Files.exists(target)) {
            Path unfinished = folder.resolve(name + UNFINISHED);
            Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return name;
    }

    private static String nameHere(ArchiveReader archive, SchemaReplay replay) {
        ArchiveManifest manifest = archive.manifest();
        replay.known(manifest.changeSets());
        return manifest.key() + "." + STAMP.format(manifest.createdAt()) + (archive.isForLeaving() ? EXPORT : "")
                + ENDING;
    }

    /** Where a file from outside goes: what was saved here is never replaced by what says the same of itself. */
    private Path target(String name, Path file) throws IOException {
        Path target = folder.resolve(name);
        if (Files.exists(target) && Files.mismatch(target, file) >= 0) {
            throw TenantOrderRefusedException.because("otherArchiveOfThen");
        }
        return target;
    }

    /**
     * Takes an uploaded archive into the folder, once it is seen to be whole and that centre's.
     *
     * @param isOfCentre whether the archive's key is one that the centre has or had
     */
    TenantTaskResult takeIn(OwnerSql sql, UploadId upload, Predicate<CentreKey> isOfCentre, SchemaReplay replay)
            throws IOException {
        try (UploadedFile file = fetch(sql, upload)) {
            String name;
            boolean export;
            try (ArchiveReader archive = read(file)) {
                ArchiveManifest manifest = archive.manifest();
                if (!isOfCentre.test(manifest.key())) {
                    throw TenantOrderRefusedException.because("archiveOfAnother", manifest.key());
                }
                name = nameHere(archive, replay);
                export = archive.isForLeaving();
            }
            Path target = target(name, file.path());
            Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
            return new TenantTaskResult(record(sql, name, export), List.of(), name);
        }
    }

    /** An uploaded archive as a file in the folder of archives, which has the room. */
    UploadedFile fetch(OwnerSql sql, UploadId upload) throws IOException {
        Files.createDirectories(folder);
        removeUnfinished();
        return UploadedFile.fetch(sql, upload, folder.resolve(upload + UNFINISHED));
    }

    ArchiveReader read(UploadedFile file) throws IOException {
        try {
            return new ArchiveReader(file.path(), json, limits);
        } catch (BrokenArchiveException broken) {
            if (!broken.code().equals("archive.notAnArchive")) {
                throw broken;
            }
            // By the name that whoever uploaded it knows.
            throw (BrokenArchiveException) new BrokenArchiveException(broken.code(), file.name()).initCause(broken);
        }
    }

    private Stream<String> names() {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a killed process left. */
    private void removeUnfinished() throws IOException {
        for (String name : names().filter(name -> name.endsWith(UNFINISHED)).toList()) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }
}
