package no.usht.lifecycle;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import no.usht.tenancy.PrivateHosts;
import no.usht.tenancy.StartPhases;
import no.usht.tenancy.TenantFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Migrates before the first page is served, or not, as {@code usht.migrator.mode} says. */
@Component
class Migration implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Migration.class);

    private final MigratorProperties properties;
    private final TenantsProperties tenants;
    private final PrivateHosts privateHosts;
    private final JdbcConnectionDetails database;
    private final JsonMapper json;
    private final Changelogs changelogs;
    private final Clock clock;
    private boolean running;
    private boolean leftNoCentre;

    Migration(
            MigratorProperties properties,
            TenantsProperties tenants,
            PrivateHosts privateHosts,
            JdbcConnectionDetails database,
            JsonMapper json,
            Changelogs changelogs,
            Clock clock) {
        this.properties = properties;
        this.tenants = tenants;
        this.privateHosts = privateHosts;
        this.database = database;
        this.json = json;
        this.changelogs = changelogs;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (properties.mode() == MigratorProperties.Mode.OFF || properties.mode() == MigratorProperties.Mode.WORKER) {
            return;
        }
        long begun = System.nanoTime();
        List<TenantFile> files = TenantFiles.read(tenants.folder(), privateHosts);
        try {
            SchemaMigrator.Outcome outcome =
                    new SchemaMigrator(OwnerDatabase.of(properties, database), changelogs, json, clock).migrate(files);
            leftNoCentre = outcome.leavesNoCentre();
            log.info(
                    "Database ready in {} ms: {} schemas migrated, {} centres brought on, {} failed",
                    (System.nanoTime() - begun) / 1_000_000,
                    outcome.migrated().size(),
                    outcome.broughtOn().size(),
                    outcome.failed().size());
            if (!outcome.failed().isEmpty()) {
                log.error(
                        "{} of {} centres are set aside until a migration brings them up to date: {}",
                        outcome.failed().size(),
                        outcome.centres(),
                        outcome.failed());
            }
        } catch (SQLException | DataAccessException | ChangedChangeSetException e) {
            throw new MigrationFailedException(e);
        }
    }

    /** Whether centres were set aside and none is left that can be opened. */
    boolean leftNoCentre() {
        return leftNoCentre;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return StartPhases.MIGRATION;
    }
}
