package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.usht.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Rules of provisioning and migration, on a database of their own. */
class MigrationTests {

    private static final List<TenantFile> FILES = TenantFiles.read(Path.of("tenants"));

    private final PostgresServer server = PostgresServer.shared();

    private SchemaMigrator migrator(String database, Changelogs changelogs) {
        OwnerDatabase owner = new OwnerDatabase(server.database(database), "usht_owner", PostgresServer.OWNER_PASSWORD);
        return new SchemaMigrator(owner, changelogs, new JsonMapper());
    }

    @Test
    void bringsOnEveryCentreOfTheFolderAndThenHasNothingToDo() throws SQLException {
        SchemaMigrator migrator = migrator("migration_all", Changelogs.ofThisProgram());

        SchemaMigrator.Outcome first = migrator.migrate(FILES);
        SchemaMigrator.Outcome second = migrator.migrate(FILES);

        assertThat(first.failed()).isEmpty();
        assertThat(first.broughtOn()).hasSize(21);
        assertThat(second).isEqualTo(new SchemaMigrator.Outcome(List.of(), List.of(), Map.of()));
    }
}
