package no.usht.lifecycle;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.OrderId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operator's orders as the owner works them off: each in one transaction that changes the order's state too, so that
 * after a crash it is either done or still ordered.
 */
class TenantTaskQueue {

    private static final Logger log = LoggerFactory.getLogger(TenantTaskQueue.class);

    /** An order during which the process died that often is not tried again. */
    private static final int MOST_ATTEMPTS = 3;

    private final OwnerDatabase owner;
    private final OrderExecution works;
    private final JsonMapper json;

    TenantTaskQueue(
            OwnerDatabase owner, Changelogs changelogs, JsonMapper json, TenantsProperties properties, Clock clock) {
        this.owner = owner;
        this.works = new OrderExecution(owner, changelogs, json, properties, clock);
        this.json = json;
    }

    private record Task(OrderId id, String kind, String command, boolean dryRun, String reason, String orderedBy) {}

    /**
     * Works off the oldest order that nobody else is at.
     *
     * @return whether there was one
     * @throws SQLException if the database went away: the order stays
     */
    boolean workOffOne() throws SQLException {
        try (Connection connection = owner.connect()) {
            OwnerSql sql = new OwnerSql(connection);
            // One at a time over all processes, and none while schemas are migrated.
            sql.run("select pg_advisory_xact_lock(" + SchemaMigrator.LOCK + ")");
            // Not "for update": the row of progress refers to this one, and is written by another transaction.
            List<Task> next = sql.list(
                    """
                    select id, kind, command, dry_run, reason, ordered_by from platform.tenant_task
                    where state = 'ORDERED' order by ordered_at, id limit 1 for no key update skip locked\
                    """,
                    (row, number) -> new Task(
                            new OrderId(row.getObject(1, UUID.class)),
                            row.getString(2),
                            row.getString(3),
                            row.getBoolean(4),
                            row.getString(5),
                            row.getString(6)));
            if (next.isEmpty()) {
                connection.rollback();
                return false;
            }
            workOff(connection, sql, next.getFirst());
            return true;
        }
    }

    /** Removes what was uploaded and nobody needs, also where nobody uploads or orders anything any more. */
    void removeAbandonedUploads() throws SQLException {
        try (Connection connection = owner.connect()) {
            new OwnerSql(connection).update(ArchiveUploads.REMOVE_ABANDONED);
            connection.commit();
        }
    }

    private void workOff(Connection connection, OwnerSql sql, Task task) throws SQLException {
        try (Progress progress = new Progress(task.id())) {
            workOff(connection, sql, task, progress);
        }
    }

    private void workOff(Connection connection, OwnerSql sql, Task task, Progress progress) throws SQLException {
        int attempt = progress.begin();
        Savepoint before = connection.setSavepoint();
        try {
            if (attempt > MOST_ATTEMPTS) {
                throw TenantOrderRefusedException.because("triedTooOften", MOST_ATTEMPTS);
            }
            works.requireNewest(sql);
            TenantOrder order = TenantOrders.read(json, task.kind(), task.command());
            log.info("{} of {} begins{}", task.kind(), order.key(), task.dryRun() ? ", on trial" : "");
            TenantTaskResult result =
                    works.carryOut(connection, order, task.orderedBy(), task.reason(), progress::tell);
            if (task.dryRun()) {
                connection.rollback(before);
            }
            end(sql, task.id(), "DONE", result, null);
        } catch (TenantOrderRefusedException refused) {
            connection.rollback(before);
            end(sql, task.id(), "FAILED", new TenantTaskResult(List.of(), refused.remarks(), ""), null);
        } catch (BrokenArchiveException broken) {
            connection.rollback(before);
            Remark remark = Remark.refuse(broken.code(), broken.detail());
            end(sql, task.id(), "FAILED", refusal(remark), null);
        } catch (SQLException | IOException | RuntimeException failure) {
            if (connection.isClosed() || !connection.isValid(1)) {
                throw new SQLException("The database went away during order " + task.id(), failure);
            }
            connection.rollback(before);
            log.error("Order {} ({}) failed; nothing of it is left", task.id(), task.kind(), failure);
            end(sql, task.id(), "FAILED", TenantTaskResult.NOTHING, OwnerDatabase.reason(failure));
        }
        settle(sql, task);
        sql.run("select pg_notify('usht_cache', 'tenants'), pg_notify('usht_cache', 'centres'),"
                + " pg_notify('usht_cache', 'memberships')");
        connection.commit();
    }

    private static TenantTaskResult refusal(Remark remark) {
        return new TenantTaskResult(List.of(), List.of(remark), "");
    }

    /**
     * Lets go what waits for the order, in its very transaction: its invitation is sent, or taken back. It needs its upload no
     * more, nor does anybody what was uploaded long ago.
     */
    private void settle(OwnerSql sql, Task task) {
        if (!task.dryRun()) {
            sql.number(
                    "select platform.settle_invitations(id, state = 'DONE', ordered_by) from platform.tenant_task"
                            + " where id = ?",
                    task.id().value());
        }
        sql.update("""
            delete from platform.tenant_upload u using platform.tenant_task t
            where t.id = ? and u.id::text = t.command ->> 'upload' and not t.dry_run\
            """, task.id().value());
        sql.update(ArchiveUploads.REMOVE_ABANDONED);
    }

    private void end(OwnerSql sql, OrderId task, String state, TenantTaskResult result, @Nullable String error) {
        sql.update(
                "update platform.tenant_task set state = ?, result = ?::jsonb, error = ?, finished_at ="
                        + " clock_timestamp() where id = ?",
                state,
                json.writeValueAsString(result),
                error,
                task.value());
    }

    /** Tells how far an order is, on a connection beside the order's own transaction, which nobody else sees into. */
    private class Progress implements AutoCloseable {

        private final OrderId task;
        private final Connection beside;

        Progress(OrderId task) throws SQLException {
            this.task = task;
            this.beside = owner.connect();
        }

        /** The number of this attempt, from 1. */
        int begin() throws SQLException {
            int attempt = (int) new OwnerSql(beside).number("""
                insert into platform.tenant_task_progress (task_id, attempts, step) values (?, 1, 'check')
                on conflict (task_id) do update set attempts = tenant_task_progress.attempts + 1, step = 'check',
                    at = now()
                returning attempts\
                """, task.value());
            beside.commit();
            return attempt;
        }

        void tell(String step) {
            try {
                new OwnerSql(beside)
                        .update(
                                "update platform.tenant_task_progress set step = ?, at = now() where task_id = ?",
                                step,
                                task.value());
                beside.commit();
            } catch (SQLException | DataAccessException e) {
                // Nobody sees how far it is; the work itself goes on.
                log.warn("Could not tell that step {} of order {} has begun", step, task, e);
            }
        }

        @Override
        public void close() {
            try {
                beside.close();
            } catch (SQLException e) {
                log.warn("A connection could not be closed", e);
            }
        }
    }
}
