package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.tenancy.TenantFile;
import no.usht.testing.PostgresServer;
import no.usht.testing.ProgramRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** What the job before a roll-out tells by its exit code, as processes of their own: a roll-out stops when it is not 0. */
class MigrationJobTests {

    private static final List<String> THREE = List.of("aust-agder", "oppland", "vestfold");

    private final PostgresServer server = PostgresServer.shared();

    @TempDir
    Path tenants;

    @BeforeEach
    void haveThreeCentres() throws IOException {
        for (String key : THREE) {
            Files.copy(Path.of("tenants", key + ".yaml"), tenants.resolve(key + ".yaml"));
        }
    }

    @Test
    void letsTheRollOutGoOnWhenOneCentreIsSetAside() throws Exception {
        String database = "job_one";
        migrateHere(database, Changelogs.ofThisProgram(), TenantFiles.read(tenants));
        spoil(database, "usht_c_oppland");

        ProgramRun job = migrate(database);

        assertThat(job.exitCode()).as(job.output()).isZero();
        assertThat(job.output())
                .contains("usht_c_oppland could not be migrated and stays closed; the others go on")
                .contains("1 of 3 centres are set aside")
                .contains("in another wording");
        assertThat(errors(database)).singleElement().asString().contains("in another wording");
    }

    @Test
    void stopsTheRollOutWhenEveryCentreFails() throws Exception {
        String database = "job_all";
        assertThat(migrate(database).exitCode()).isZero();
        for (String key : THREE) {
            spoil(database, "usht_c_" + key);
        }

        ProgramRun job = migrate(database);

        assertThat(job.exitCode()).as(job.output()).isEqualTo(1);
        assertThat(job.output()).contains("3 of 3 centres are set aside");
    }

    @Test
    void stopsTheRollOutWhenACommonPlaneFails() throws Exception {
        for (String plane : List.of("platform", "national")) {
            String database = "job_" + plane;
            migrateHere(database, Changelogs.ofThisProgram(), TenantFiles.read(tenants));
            spoil(database, plane);

            ProgramRun job = migrate(database);

            assertThat(job.exitCode()).as(job.output()).isEqualTo(1);
            assertThat(job.output())
                    .contains("The database could not be migrated: Schema " + plane + " has change set")
                    .contains("put the change into a new one")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void stopsTheRollOutWhenTheDatabaseIsNotThere() throws Exception {
        ProgramRun job = ProgramRun.ofClasses(settings("jdbc:postgresql://localhost:1/nothing"));

        assertThat(job.exitCode()).as(job.output()).isEqualTo(1);
        assertThat(job.output()).contains("The database could not be migrated").doesNotContain("\tat ");
    }

    @Test
    void doesTheWorkOnceWhenThreeStartAtTheSameTime() throws Exception {
        String database = "job_thrice";
        List<String> outputs = startThree(database);

        assertThat(outputs)
                .filteredOn(output -> output.contains("2 schemas migrated, 3 centres brought on, 0 failed"))
                .hasSize(1);
        assertThat(outputs)
                .filteredOn(output -> output.contains("0 schemas migrated, 0 centres brought on, 0 failed"))
                .hasSize(2);
        for (String schema :
                List.of("platform", "national", "usht_c_oppland", "\"usht_c_aust-agder\"", "usht_c_vestfold")) {
            assertThat(ask(
                            database,
                            "select filename || id from " + schema
                                    + ".databasechangelog group by filename, id having count(*) > 1"))
                    .as(schema)
                    .isEmpty();
        }
        assertThat(ask(database, "select centre_key from platform.operator_log where action = 'BringOn' order by 1"))
                .isEqualTo(THREE);
    }

    @Test
    void migratesOnceWhenThreeStartWhereCentresAreBehind(@TempDir Path earlier) throws Exception {
        String database = "job_thrice_behind";
        Changelogs before = new ChangelogCopy(earlier).withoutLast(Plane.CENTRE).read();
        List<TenantFile> two = TenantFiles.read(tenants).stream()
                .filter(file -> !file.key().value().equals("vestfold"))
                .toList();
        migrateHere(database, before, two);

        List<String> outputs = startThree(database);

        assertThat(outputs)
                .filteredOn(output -> output.contains("2 schemas migrated, 1 centres brought on, 0 failed"))
                .hasSize(1);
        assertThat(outputs)
                .filteredOn(output -> output.contains("0 schemas migrated, 0 centres brought on, 0 failed"))
                .hasSize(2);
        Changelog now = Changelogs.ofThisProgram().of(Plane.CENTRE);
        int sets = now.changeSets().size();
        for (String key : THREE) {
            assertThat(ask(
                            database,
                            "select count(*) || ' ' || count(distinct filename || id) from \"usht_c_" + key
                                    + "\".databasechangelog"))
                    .as(key)
                    .containsExactly(sets + " " + sets);
        }
        assertThat(ask(database, "select distinct version from platform.schema_state where schema_name like 'usht%'"))
                .containsExactly(now.version());
    }

    private List<String> startThree(String database) throws Exception {
        String[] settings = settings(server.database(database));
        List<ProgramRun.Started> started = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            started.add(ProgramRun.start(settings));
        }
        List<String> outputs = new ArrayList<>();
        for (ProgramRun.Started process : started) {
            ProgramRun run = process.await();
            assertThat(run.exitCode()).as(run.output()).isZero();
            outputs.add(run.output());
        }
        return outputs;
    }

    @Test
    void tellsInOneLineThatThereIsNoFolderOfTenantFiles() throws Exception {
        FileSystemUtils.deleteRecursively(tenants);

        ProgramRun job = migrate("job_folder");

        assertThat(job.exitCode()).as(job.output()).isEqualTo(1);
        assertThat(job.output())
                .contains("the folder of tenant files can't be read: " + tenants)
                .doesNotContain("\tat ");
    }

    /** Without a program of its own: what is tested starts from there. */
    private void migrateHere(String database, Changelogs changes, List<TenantFile> centres) throws SQLException {
        server.database(database);
        new SchemaMigrator(
                        new OwnerDatabase(server.url(database), "usht_owner", PostgresServer.OWNER_PASSWORD),
                        changes,
                        JsonMapper.builder().build(),
                        Clock.systemUTC())
                .migrate(centres);
    }

    private ProgramRun migrate(String database) throws Exception {
        return ProgramRun.ofClasses(settings(server.database(database)));
    }

    private String[] settings(String url) {
        return new String[] {
            "--usht.migrator.mode=only",
            "--usht.migrator.username=usht_owner",
            "--usht.migrator.password=" + PostgresServer.OWNER_PASSWORD,
            "--usht.tenants.folder=" + tenants,
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=usht_app",
            "--spring.datasource.password=" + PostgresServer.APP_PASSWORD
        };
    }

    /** Makes a schema look like one of an earlier version whose change sets had another wording. */
    private void spoil(String database, String schema) throws SQLException {
        try (Connection connection = server.asSuperuser(database)) {
            OwnerDatabase.run(
                    connection,
                    "update " + OwnerDatabase.identifier(schema)
                            + ".databasechangelog set md5sum = '9:0'; update platform.schema_state set version ="
                            + " '1-before' where schema_name = " + OwnerDatabase.literal(schema));
        }
    }

    private List<String> errors(String database) throws SQLException {
        return ask(database, "select error from platform.schema_state where error is not null");
    }

    private List<String> ask(String database, String sql) throws SQLException {
        try (Connection connection = server.asSuperuser(database)) {
            return MigratedDatabase.texts(connection, sql);
        }
    }
}
