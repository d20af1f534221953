package no.usht.lifecycle;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.usht.lifecycle.TenantTaskResult.Moved;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import org.springframework.dao.DataAccessException;

/** Brings a centre's rows back from an archive, over the present ones or beside them; an older version is migrated on the way. */
class Restoring {

    private final OwnerSql sql;
    private final TenantRecords records;
    private final SchemaReplay replay;
    private final Backups backups;

    Restoring(OwnerSql sql, TenantRecords records, SchemaReplay replay, Backups backups) {
        this.sql = sql;
        this.records = records;
        this.replay = replay;
        this.backups = backups;
    }

    TenantTaskResult restore(TenantOrder.Restore order, Consumer<String> progress) throws SQLException, IOException {
        progress.accept("check");
        try (ArchiveReader archive = backups.open(order.file())) {
            CentreKey of = archive.manifest().key();
            if (!of.equals(order.key()) && !wasCalled(order.key(), of)) {
                throw TenantOrderRefusedException.because("archiveOfAnother", of);
            }
            CentreKey beside = order.beside();
            return beside == null ? over(order.key(), archive, progress) : beside(beside, archive, progress);
        }
    }

    private boolean wasCalled(CentreKey key, CentreKey former) {
        return sql.number(
                        "select count(*) from platform.tenant_former_key where key = ? and former_key = ?",
                        key.value(),
                        former.value())
                > 0;
    }

    /** The present rows go; people, and what was handed over, stay as they are now. */
    private TenantTaskResult over(CentreKey key, ArchiveReader archive, Consumer<String> progress)
            throws SQLException, IOException {
        TenantRecords.Stored stored = records.require(sql, key);
        records.dropRows(sql, key);
        List<Moved> moved = fill(key, archive, progress);
        if (!stored.isAtWork()) {
            records.reopen(sql, key);
        }
        List<Remark> remarks = new ArrayList<>();
        long orphaned = reconcile(key);
        if (orphaned > 0) {
            remarks.add(Remark.tell("publishedSince", orphaned));
        }
        return new TenantTaskResult(moved, remarks, "");
    }

    private TenantTaskResult beside(CentreKey key, ArchiveReader archive, Consumer<String> progress)
            throws SQLException, IOException {
        records.requireFree(sql, key);
        List<Moved> moved = fill(key, archive, progress);
        List<Remark> remarks = new ArrayList<>();
        // A copy has no people of its own yet, and its leader comes by the shared issuer.
        TenantFile file = ArchivedSignIn.confirmed(copyOf(archive.manifest(), key), Set.of(), new ArrayList<>());
        if (!ArchivedSignIn.of(archive.manifest().definition()).isEmpty()) {
            remarks.add(Remark.tell("signInOfCopy"));
        }
        remarks.add(Remark.tell("besideNeedsLeader", key));
        records.register(sql, records.complete(sql, file));
        // A copy is there to be looked into: beside the centre itself it would only confuse the public.
        sql.update("update platform.tenant set is_copy = true where key = ?", key.value());
        records.showIfOpen(sql, key);
        reconcile(key);
        return new TenantTaskResult(moved, remarks, "");
    }

    /** Told apart from the centre itself by its name. */
    private static TenantFile copyOf(ArchiveManifest manifest, CentreKey key) {
        String mark = " (kopi " + Norwegian.shortDate(LocalDate.ofInstant(manifest.createdAt(), Norwegian.ZONE)) + ")";
        TenantFile file = manifest.definition();
        TenantFile.Names names = file.names();
        return file.withKey(key)
                .withTile(null)
                .withNames(
                        new TenantFile.Names(
                                names.nb() + mark, names.nn() + mark, names.se() == null ? null : names.se() + mark),
                        file.areaName());
    }

    /** A centre that comes from elsewhere, with its people and what it had handed over. */
    TenantTaskResult importAs(
            CentreKey key, ArchiveReader archive, Set<TenantFile.SignIn> confirmed, Consumer<String> progress)
            throws SQLException, IOException {
        records.requireFree(sql, key);
        List<Moved> moved = new ArrayList<>(fill(key, archive, progress));
        List<Remark> remarks = new ArrayList<>();
        TenantFile file =
                ArchivedSignIn.confirmed(archive.manifest().definition().withKey(key), confirmed, remarks);
        boolean taken = file.tile() != null
                && sql.number(
                                "select count(*) from national.centre where tile_column = ? and tile_row = ?",
                                file.tile().column(),
                                file.tile().row())
                        > 0;
        records.register(sql, records.complete(sql, taken ? file.withTile(null) : file));
        if (key.equals(archive.manifest().key())) {
            moved.add(new Moved("national", archive.addHandedOver(sql, key, remarks)));
        }
        String people = archive.text(ExportDescription.PEOPLE);
        if (people != null) {
            String roles = sql.text("select platform.roles_of_no_centre(?::jsonb)", people)
                    .orElse("");
            if (!roles.isEmpty()) {
                throw new BrokenArchiveException("archive.otherRoles", roles);
            }
            moved.add(new Moved("membership", addPeople(key, people)));
        }
        reconcile(key);
        return new TenantTaskResult(moved, remarks, "");
    }

    private long addPeople(CentreKey key, String people) {
        try {
            return sql.number(
                    "select platform.add_people(?, ?::jsonb)",
                    Workspace.centre(key).id(),
                    people);
        } catch (DataAccessException e) {
            throw BrokenArchiveException.ofRows(ExportDescription.PEOPLE, e);
        }
    }

    private List<Moved> fill(CentreKey key, ArchiveReader archive, Consumer<String> progress)
            throws SQLException, IOException {
        progress.accept("schema");
        Provisioning.createSchema(sql.connection(), key);
        replay.makeAsOf(sql.connection(), key.schema(), archive.manifest().changeSets());
        progress.accept("rows");
        List<Moved> moved = archive.fill(sql, key);
        progress.accept("migrate");
        replay.bringUpToDate(sql.connection(), key.schema());
        return moved;
    }

    /** Lets each module bring its rows in line with what the centre has in the common plane. */
    private long reconcile(CentreKey key) {
        long orphaned = 0;
        for (String function : sql.texts(
                "select proname from pg_proc where pronamespace = to_regnamespace(?) and proname like"
                        + " 'after\\_restore%' order by proname",
                OwnerDatabase.identifier(key.schema()))) {
            orphaned += sql.number(
                    "select " + OwnerDatabase.identifier(key.schema()) + "." + OwnerDatabase.identifier(function)
                            + "(?)",
                    key.value());
        }
        return orphaned;
    }
}
