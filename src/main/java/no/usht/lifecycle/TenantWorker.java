package no.usht.lifecycle;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.usht.tenancy.ChannelListener;
import no.usht.tenancy.StartPhases;
import org.jspecify.annotations.Nullable;
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

    private static final Duration BETWEEN_TIDYINGS = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(TenantWorker.class);

    private final MigratorProperties migrator;
    private final TenantsProperties tenants;
    private final JdbcConnectionDetails database;
    private final Changelogs changelogs;
    private final JsonMapper json;
    private final Clock clock;
    private volatile @Nullable ChannelListener listener;

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
        OwnerDatabase owner = OwnerDatabase.of(migrator, database);
        TenantTaskQueue queue = new TenantTaskQueue(owner, changelogs, json, tenants, clock);
        ChannelListener told = new ChannelListener("usht_task", owner::connect, new OrderHandler(queue));
        listener = told;
        // Not a daemon: an order that is under way when the program is told to stop is finished first.
        told.start(Thread.ofPlatform().name("tenant-worker"));
    }

    private final class OrderHandler implements ChannelListener.Handler {

        private final TenantTaskQueue queue;
        private Instant nextTidying = Instant.MIN;

        private OrderHandler(TenantTaskQueue queue) {
            this.queue = queue;
        }

        @Override
        public void began(Connection connection) throws SQLException {
            workOff();
        }

        @Override
        public void told(List<String> messages) throws SQLException {
            workOff();
        }

        @Override
        public void quiet() throws SQLException {
            Instant now = clock.instant();
            if (!now.isBefore(nextTidying)) {
                nextTidying = now.plus(BETWEEN_TIDYINGS);
                queue.removeAbandonedUploads();
            }
        }

        private void workOff() throws SQLException {
            while (isRunning() && queue.workOffOne()) {}
        }

        @Override
        public void lost(Exception cause) {
            log.warn("Orders wait, trying again in {} s", ChannelListener.BEFORE_RETRY.toSeconds(), cause);
        }
    }

    @Override
    public void stop() {
        ChannelListener told = listener;
        if (told != null) {
            told.stop();
        }
    }

    @Override
    public boolean isRunning() {
        ChannelListener told = listener;
        return told != null && told.isRunning();
    }

    @Override
    public int getPhase() {
        return StartPhases.WORK;
    }
}
