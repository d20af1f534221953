package no.usht.lifecycle;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import no.usht.tenancy.TenantFile;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/** Migrates the demo's database while the application's beans are still being made, which leaves a core idle. */
public final class DemoMigration {

    private DemoMigration() {}

    /**
     * As the application then does itself and finds nothing left to do.
     *
     * @param url the database's, as JDBC has it
     * @param ownerPassword of the role {@code usht_owner}
     * @param tenantFiles the folder
     * @throws TenantFilesException if one of them is broken
     */
    public static void run(String url, String ownerPassword, Path tenantFiles) {
        List<TenantFile> files = TenantFiles.read(tenantFiles);
        try {
            new SchemaMigrator(
                            new OwnerDatabase(url, "usht_owner", ownerPassword),
                            Changelogs.ofThisProgram(),
                            new JsonMapper(),
                            Clock.systemUTC())
                    .migrate(files);
        } catch (SQLException | DataAccessException | ChangedChangeSetException e) {
            throw new MigrationFailedException(e);
        }
    }
}
