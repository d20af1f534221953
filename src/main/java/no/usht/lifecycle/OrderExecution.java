package no.usht.lifecycle;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out what the operator orders, as the owner of the schemas and inside the caller's transaction: all of it, or
 * nothing if the caller rolls back.
 */
class OrderExecution {

    private static final Logger log = LoggerFactory.getLogger(OrderExecution.class);

    /** Waited too long for a lock, or in a circle. */
    private static final Set<String> HELD_UP = Set.of("55P03", "40P01");

    private final Changelog changelog;
    private final SchemaReplay replay;
    private final Provisioning provisioning;
    private final TenantRecords records;
    private final Backups backups;

    OrderExecution(
            OwnerDatabase owner, Changelogs changelogs, JsonMapper json, TenantsProperties properties, Clock clock) {
        this.changelog = changelogs.of(Plane.CENTRE);
        this.replay = new SchemaReplay(changelog);
        this.provisioning = new Provisioning(replay, json);
        this.records = new TenantRecords(changelog, json, clock);
        this.backups = new Backups(owner, properties, changelog, json, clock);
    }

    /**
     * Carries out one order and writes the operator's log.
     *
     * @param actor who ordered it
     * @param progress told the step that begins, a key of the interface's texts
     * @throws TenantOrderRefusedException if it can't be done as things are
     * @throws BrokenArchiveException if a backup can't be read
     */
    TenantTaskResult carryOut(
            Connection connection, TenantOrder order, String actor, String reason, Consumer<String> progress)
            throws SQLException, IOException {
        return unlessHeldUp(() -> carryOut(new OwnerSql(connection), order, actor, reason, progress));
    }

    private interface Work {
        TenantTaskResult run() throws SQLException, IOException;
    }

    /** Refuses what somebody else's locks kept from being done for longer than an order may wait. */
    private static TenantTaskResult unlessHeldUp(Work work) throws SQLException, IOException {
        try {
            return work.run();
        } catch (SQLException | DataAccessException failure) {
            if (!isHeldUp(failure)) {
                throw failure;
            }
            log.info("An order waited too long for somebody's transaction", failure);
            throw TenantOrderRefusedException.because("heldUp");
        }
    }

    private static boolean isHeldUp(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && HELD_UP.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private TenantTaskResult carryOut(
            OwnerSql sql, TenantOrder order, String actor, String reason, Consumer<String> progress)
            throws SQLException, IOException {
        // Nor must others wait for long behind an order that waits.
        sql.run(TenantRecords.LONGEST_WAIT);
        String before = records.described(sql, order.key());
        // Each centre's log tells what became of that centre, also where the order was about another one.
        CentreKey other = order.other();
        Optional<Tenant.State> next = order.action().map(action -> records.next(sql, order.key(), action, actor));
        String otherBefore = other == null ? null : records.described(sql, other);
        TenantTaskResult result =
                switch (order) {
                    case TenantOrder.BringOn bringOn -> bringOn(sql, bringOn, progress);
                    case TenantOrder.Redefine redefine -> redefine(sql, redefine);
                    case TenantOrder.Merge merge -> new Merging(sql, records, actor).merge(merge, progress);
                    case TenantOrder.Split split ->
                        new Splitting(sql, records, provisioning, actor).split(split, progress);
                    case TenantOrder.Rename rename -> new Renaming(sql, records, replay).rename(rename, progress);
                    case TenantOrder.BackUp backUp -> backUp(sql, backUp, progress);
                    case TenantOrder.Restore restore ->
                        new Restoring(sql, records, replay, backups).restore(restore, progress);
                    case TenantOrder.TakeIn takeIn -> takeIn(sql, takeIn, progress);
                    case TenantOrder.Import taken -> importUpload(sql, taken, progress);
                    case TenantOrder.Close close -> close(sql, close, progress);
                    case TenantOrder.Reopen reopen -> reopen(sql, reopen);
                    case TenantOrder.Delete delete -> delete(sql, delete, actor);
                };
        CentreKey after = order instanceof TenantOrder.Rename rename ? rename.to() : order.key();
        next.ifPresent(state -> sql.update(
                "update platform.tenant set state = ? where key = ? and state <> ?",
                state.name(),
                after.value(),
                state.name()));
        String kind = order.getClass().getSimpleName();
        OperatorLog.write(sql, actor, kind, order.key(), reason, before, records.described(sql, after, other));
        if (other != null) {
            OperatorLog.write(
                    sql, actor, kind, other, reason, otherBefore, records.describedFrom(sql, other, order.key()));
        }
        return result;
    }

    private TenantTaskResult bringOn(OwnerSql sql, TenantOrder.BringOn order, Consumer<String> progress)
            throws SQLException {
        progress.accept("check");
        TenantFile file = records.complete(sql, order.file());
        records.requireFree(sql, file.key());
        progress.accept("schema");
        provisioning.bringOn(sql.connection(), file);
        return TenantTaskResult.NOTHING;
    }

    private TenantTaskResult redefine(OwnerSql sql, TenantOrder.Redefine order) throws SQLException {
        TenantRecords.Stored stored = records.require(sql, order.key());
        if (order.read() != null && !order.read().equals(stored.file())) {
            throw TenantOrderRefusedException.because("changedSince", order.key());
        }
        TenantFile file = order.file().tile() == null
                ? order.file().withTile(stored.file().tile())
                : order.file();
        records.redefine(sql, records.complete(sql, file));
        return TenantTaskResult.NOTHING;
    }

    private TenantTaskResult backUp(OwnerSql sql, TenantOrder.BackUp order, Consumer<String> progress)
            throws SQLException, IOException {
        progress.accept("rows");
        return backups.write(sql, records.require(sql, order.key()).file(), "");
    }

    private TenantTaskResult takeIn(OwnerSql sql, TenantOrder.TakeIn order, Consumer<String> progress)
            throws IOException {
        progress.accept("check");
        records.require(sql, order.key());
        List<String> former = sql.texts(
                "select former_key from platform.tenant_former_key where key = ?",
                order.key().value());
        return backups.takeIn(
                sql, order.upload(), key -> key.equals(order.key()) || former.contains(key.value()), replay);
    }

    private TenantTaskResult importUpload(OwnerSql sql, TenantOrder.Import order, Consumer<String> progress)
            throws SQLException, IOException {
        progress.accept("check");
        try (UploadedFile file = backups.fetch(sql, order.upload());
                ArchiveReader archive = backups.read(file)) {
            TenantTaskResult result = new Restoring(sql, records, replay, backups)
                    .importAs(order.key(), archive, order.confirmed(), progress);
            ArchiveManifest manifest = archive.manifest();
            List<Remark> remarks = new ArrayList<>();
            remarks.add(Remark.tell(
                    "importOf",
                    manifest.definition().names().nb(),
                    LocalDate.ofInstant(manifest.createdAt(), Norwegian.ZONE)));
            remarks.addAll(result.remarks());
            if (!manifest.key().equals(order.key())) {
                remarks.add(Remark.tell("keyOther", manifest.key()));
            }
            return new TenantTaskResult(result.moved(), remarks, "");
        }
    }

    private TenantTaskResult close(OwnerSql sql, TenantOrder.Close order, Consumer<String> progress)
            throws SQLException, IOException {
        if (order.keepUntil().isBefore(records.today())) {
            throw TenantOrderRefusedException.because("keepUntilPast", order.keepUntil());
        }
        // What the export lacks would be gone one day.
        records.keepWritersAway(sql, order.key());
        progress.accept("export");
        TenantTaskResult result =
                backups.export(sql, records.require(sql, order.key()).file());
        sql.update(
                "update platform.tenant set keep_until = ?, deletion_asked_by = null where key = ?",
                order.keepUntil(),
                order.key().value());
        sql.update(
                "update national.centre set open = false where key = ?",
                order.key().value());
        return result;
    }

    private TenantTaskResult reopen(OwnerSql sql, TenantOrder.Reopen order) {
        records.reopen(sql, order.key());
        return TenantTaskResult.NOTHING;
    }

    private TenantTaskResult delete(OwnerSql sql, TenantOrder.Delete order, String actor) {
        records.dropRows(sql, order.key());
        sql.update(
                "update platform.tenant set keep_until = null where key = ?",
                order.key().value());
        sql.number(
                "select platform.end_memberships(?, ?)",
                Workspace.centre(order.key()).id(),
                actor);
        return TenantTaskResult.NOTHING;
    }

    /**
     * Refuses where a newer program has begun to work: what this one makes would be of a version that is gone.
     *
     * @throws TenantOrderRefusedException if so
     */
    void requireNewest(OwnerSql sql) {
        boolean newer =
                sql.texts("select version from platform.schema_reference where plane = ?", Plane.CENTRE.name()).stream()
                        .anyMatch(version -> !version.equals(changelog.version()) && changelog.isServedBy(version));
        if (newer) {
            throw TenantOrderRefusedException.because("newerProgram");
        }
    }

    /** Puts an archive from outside among the others; by the name that is returned it can be restored. */
    String accept(Path file) throws IOException {
        return backups.accept(file, replay);
    }

    /**
     * Writes an archive to a file of one's own choice, and that it was written to the operator's log.
     *
     * @param forLeaving all of it in open formats
     */
    void writeTo(Connection connection, CentreKey key, Path target, boolean forLeaving, String actor, String reason)
            throws SQLException, IOException {
        OwnerSql sql = new OwnerSql(connection);
        records.next(sql, key, TenantSteps.Action.BACK_UP, actor);
        TenantFile file = records.require(sql, key).file();
        String now = records.described(sql, key);
        OperatorLog.write(sql, actor, forLeaving ? "Export" : "BackUp", key, reason, now, now);
        backups.write(file, target, forLeaving);
    }

    /**
     * Takes in a centre that comes from elsewhere, with its people and what it had handed over.
     *
     * @param confirmed those of the archive's own ways to sign in that are taken over
     */
    TenantTaskResult importArchive(
            Connection connection,
            ArchiveReader archive,
            CentreKey key,
            Set<TenantFile.SignIn> confirmed,
            String actor,
            String reason)
            throws SQLException, IOException {
        OwnerSql sql = new OwnerSql(connection);
        sql.run(TenantRecords.LONGEST_WAIT);
        TenantTaskResult result = unlessHeldUp(
                () -> new Restoring(sql, records, replay, backups).importAs(key, archive, confirmed, step -> {}));
        OperatorLog.write(sql, actor, "Import", key, reason, null, records.described(sql, key));
        sql.run("select pg_notify('usht_cache', 'tenants'), pg_notify('usht_cache', 'centres'),"
                + " pg_notify('usht_cache', 'memberships')");
        return result;
    }
}
