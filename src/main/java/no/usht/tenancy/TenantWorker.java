package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works off the operator's orders in the background, where this process has the owner's credentials; it is told of new ones
 * by the database.
 */
@Component
class TenantWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TenantWorker.class);

    private static final int WAIT_MS = 500;
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(2);

    private final MigratorProperties migrator;
    private final TenantsProperties tenants;
    private final JdbcConnectionDetails database;
    private final Changelogs changelogs;
    private final JsonMapper json;
    private final Clock clock;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile boolean running;

    TenantWorker(
            MigratorProperties migrator,
            TenantsProperties tenants,
            JdbcConnectionDetails database,
            Changelogs changelogs,
            JsonMapper json,
            Clock clock) {
        this.migrator = migrator;
        this.tenants = tenants;
        this.database = database;
        this.changelogs = changelogs;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (migrator.mode() == MigratorProperties.Mode.OFF || migrator.mode() == MigratorProperties.Mode.ONLY) {
            return;
        }
        running = true;
        stopped = new CountDownLatch(1);
        OwnerDatabase owner = OwnerDatabase.of(migrator, database);
        TenantTaskQueue queue = new TenantTaskQueue(owner, changelogs, json, tenants.backupFolder(), clock);
        // Not a daemon: an order that is under way when the program is told to stop is finished first.
        Thread.ofPlatform().name("tenant-worker").start(() -> work(owner, queue));
    }

    private void work(OwnerDatabase owner, TenantTaskQueue queue) {
        while (running) {
            try (Connection connection = owner.connect()) {
                connection.setAutoCommit(true);
                OwnerDatabase.run(connection, "listen usht_task");
                PGConnection postgres = connection.unwrap(PGConnection.class);
                // What was ordered before we listened, too.
                boolean more = true;
                while (running) {
                    while (running && more) {
                        more = queue.workOffOne();
                    }
                    more = postgres.getNotifications(WAIT_MS).length > 0;
                }
            } catch (SQLException | RuntimeException e) {
                // Whatever it was: with this thread gone, no order would ever be carried out again.
                log.warn("Orders wait, trying again in {} s", BEFORE_RETRY.toSeconds(), e);
                awaitRetry();
            }
        }
    }

    private void awaitRetry() {
        try {
            boolean end = stopped.await(BEFORE_RETRY.toMillis(), TimeUnit.MILLISECONDS);
            if (end) {
                running = false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Migration.PHASE + 2;
    }
}
