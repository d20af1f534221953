package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Rules of provisioning and migration, each on a database of its own. */
class MigrationTests {

    private static final List<TenantFile> FILES = TenantFiles.read(Path.of("tenants"));

    private static final List<TenantFile> THREE = FILES.stream()
            .filter(file -> Set.of("vestfold", "oppland", "aust-agder")
                    .contains(file.key().value()))
            .toList();

    private final PostgresServer server = PostgresServer.shared();

    @Test
    void bringsOnEveryCentreOfTheFolderAndThenHasNothingToDo() throws SQLException {
        SchemaMigrator migrator = migrator("migration_all", Changelogs.ofThisProgram());

        SchemaMigrator.Outcome first = migrator.migrate(FILES);
        SchemaMigrator.Outcome second = migrator.migrate(FILES);

        assertThat(first.failed()).isEmpty();
        assertThat(first.broughtOn()).hasSize(21);
        assertThat(second).isEqualTo(new SchemaMigrator.Outcome(List.of(), List.of(), Map.of(), 21));
    }

    @Test
    void setsACentreAsideWithItsErrorAndMigratesTheOthers(@TempDir Path folder) throws SQLException, IOException {
        String database = "migration_aside";
        made(database);
        // In oppland's way only: a table of the name that the later version wants.
        change(database, "create table usht_c_oppland.room (id int)");
        Changelogs later = withRoom(folder);

        SchemaMigrator.Outcome outcome = migrator(database, later).migrate(THREE);

        assertThat(outcome.failed()).containsOnlyKeys("usht_c_oppland");
        assertThat(outcome.migrated()).containsExactly("usht_c_aust-agder", "usht_c_vestfold");
        assertThat(outcome.leavesNoCentre()).isFalse();
        assertThat(ask(
                        database,
                        "select schema_name || ': ' || error from platform.schema_state where error is not null"))
                .singleElement()
                .asString()
                .startsWith("usht_c_oppland: ")
                .contains("relation \"room\" already exists");
    }

    @Test
    void leavesACentreThatFailedAsItWas(@TempDir Path folder) throws SQLException, IOException {
        String database = "migration_untouched";
        made(database);
        change(database, "create table usht_c_oppland.room (id int)");
        Map<String, String> before = fingerprints(database);

        migrator(database, withRoom(folder)).migrate(THREE);

        assertThat(fingerprints(database).get("usht_c_oppland")).isEqualTo(before.get("usht_c_oppland"));
        assertThat(ask(database, "select version from platform.schema_state where schema_name = 'usht_c_oppland'"))
                .containsExactly(Changelogs.ofThisProgram().of(Plane.CENTRE).version());
        assertThat(fingerprints(database).get("usht_c_vestfold")).isNotEqualTo(before.get("usht_c_vestfold"));
    }

    @Test
    void bringsACentreBackOnceTheCauseIsGone(@TempDir Path folder) throws SQLException, IOException {
        String database = "migration_retry";
        made(database);
        change(database, "create table usht_c_oppland.room (id int)");
        Changelogs later = withRoom(folder);
        migrator(database, later).migrate(THREE);
        change(database, "drop table usht_c_oppland.room");

        SchemaMigrator.Outcome retry = migrator(database, later).migrate(THREE);

        assertThat(retry.failed()).isEmpty();
        assertThat(retry.migrated()).containsExactly("usht_c_oppland");
        assertThat(ask(database, "select schema_name from platform.schema_state where error is not null"))
                .isEmpty();
        assertThat(fingerprints(database).get("usht_c_oppland"))
                .isEqualTo(fingerprints(database).get("usht_c_vestfold"));
    }

    @Test
    void leavesNothingOfACentreThatCouldNotBeBroughtOn() throws SQLException {
        String database = "migration_newcomer";
        migrator(database, Changelogs.ofThisProgram()).migrate(List.of());
        change(database, "create schema usht_c_oppland");

        SchemaMigrator.Outcome outcome =
                migrator(database, Changelogs.ofThisProgram()).migrate(THREE);

        assertThat(outcome.failed()).containsOnlyKeys("oppland");
        assertThat(outcome.broughtOn()).containsExactly("aust-agder", "vestfold");
        assertThat(outcome.leavesNoCentre()).isFalse();
        assertThat(ask(database, "select key from platform.tenant order by key"))
                .containsExactly("aust-agder", "vestfold");
        assertThat(ask(database, "select key from national.centre where key = 'oppland'"))
                .isEmpty();
    }

    @Test
    void givesACentreWithoutATileOneThatNoneHas() throws SQLException {
        String database = "migration_tile";
        migrator(database, Changelogs.ofThisProgram()).migrate(List.of(THREE.getFirst()));
        change(database, "update national.centre set tile_column = 19, tile_row = 0");
        List<TenantFile> next = List.of(THREE.getLast().withTile(null));

        assertThat(migrator(database, Changelogs.ofThisProgram()).migrate(next).failed())
                .isEmpty();

        assertThat(ask(database, "select tile_column || ' ' || tile_row from national.centre order by 1"))
                .containsExactly("18 0", "19 0");
    }

    @Test
    void bringsNoCentreOnWithAMunicipalityThatTheRegisterLacksOrAKeyThatLeadsElsewhere() throws SQLException {
        String database = "migration_territory";
        migrator(database, Changelogs.ofThisProgram()).migrate(List.of(THREE.getFirst()));
        change(database, "insert into national.centre_former_key values ('vestfold', 'aust-agder')");
        List<TenantFile> next =
                List.of(TenantTaskQueueTests.file(new CentreKey("asker"), "3203", "Asker", "9999"), THREE.getLast());

        SchemaMigrator.Outcome outcome =
                migrator(database, Changelogs.ofThisProgram()).migrate(next);

        assertThat(outcome.failed())
                .containsEntry("asker", "unknownTerritory [9999]")
                .containsEntry("vestfold", "keyTaken [vestfold]");
        assertThat(ask(database, "select key from platform.tenant")).containsExactly("aust-agder");
    }

    @Test
    void keepsContentOutOfTheErrorsThatTheOperatorSees(@TempDir Path folder) throws SQLException, IOException {
        String database = "migration_secret";
        made(database);
        change(database, """
            insert into usht_c_oppland.activity (id, title, kind, status)
                select gen_random_uuid(), 'Hemmelig', 'PROJECT', 'ONGOING' from generate_series(1, 2);
            insert into usht_c_vestfold.activity (id, title, kind, status)
                select gen_random_uuid(), 'Hemmelig', 'PROJECT', 'ONGOING'\
            """);
        Changelogs later =
                new ChangelogCopy(folder).add(Plane.CENTRE, "unlike.sql", """
                    --changeset test:unlike
                    create unique index activity_unlike on activity (title);
                    update activity set responsible = title::int;
                    """).read();

        SchemaMigrator.Outcome outcome = migrator(database, later).migrate(THREE);

        assertThat(outcome.failed()).containsOnlyKeys("usht_c_oppland", "usht_c_vestfold");
        assertThat(outcome.failed().get("usht_c_oppland")).contains("activity_unlike");
        assertThat(outcome.failed()).containsEntry("usht_c_vestfold", "SQLSTATE 22P02");
        assertThat(ask(database, "select error from platform.schema_state where error is not null"))
                .hasSize(2)
                .noneMatch(error -> error.contains("Hemmelig"));
    }

    @Test
    void refusesAChangeSetThatWasChangedAfterACentreHadIt(@TempDir Path folder) throws SQLException, IOException {
        String database = "migration_changed";
        made(database);
        Changelogs changed = new ChangelogCopy(folder)
                .edit("centre/activity/01-activity.sql", "title text not null", "title varchar(200) not null")
                .read();
        Map<String, String> before = fingerprints(database);

        SchemaMigrator.Outcome outcome = migrator(database, changed).migrate(THREE);

        assertThat(outcome.failed().values())
                .hasSize(3)
                .allSatisfy(error -> assertThat(error)
                        .matches("Schema usht_c_[a-z-]+ has change set"
                                + " db/changelog/centre/activity/01-activity.sql::[a-z-]+::[a-z-]+ in another"
                                + " wording; add a new change set instead"));
        assertThat(outcome.leavesNoCentre()).isTrue();
        assertThat(fingerprints(database)).isEqualTo(before);
    }

    @Test
    void refusesAChangedChangeSetOfACommonPlaneAltogether(@TempDir Path folder) throws SQLException, IOException {
        String database = "migration_changed_national";
        made(database);
        Changelogs changed = new ChangelogCopy(folder)
                .edit("national/territory/01-territory.sql", "create table", "create unlogged table")
                .read();

        assertThatThrownBy(() -> migrator(database, changed).migrate(THREE))
                .isInstanceOf(ChangedChangeSetException.class)
                .hasMessageContaining("Schema national has change set db/changelog/national/territory/01-territory.sql")
                .hasMessageContaining("add a new change set instead");
    }

    @Test
    void takesACommentForNoChange(@TempDir Path folder) throws SQLException, IOException {
        String database = "migration_comment";
        made(database);
        Changelogs commented = new ChangelogCopy(folder)
                .edit(
                        "centre/activity/01-activity.sql",
                        "--liquibase formatted sql",
                        "--liquibase formatted sql\n-- Hello.")
                .read();

        assertThat(migrator(database, commented).migrate(THREE).failed()).isEmpty();
    }

    @Test
    void makesOfAnEarlierVersionWhatItMakesAnew(@TempDir Path folder) throws SQLException, IOException {
        String database = "migration_from_earlier";
        Changelogs commonPlanesEarlier = new ChangelogCopy(folder.resolve("common"))
                .cutBack(Plane.PLATFORM, 1)
                .cutBack(Plane.NATIONAL, 1)
                .read();
        Changelogs centresEarlier = new ChangelogCopy(folder.resolve("centres"))
                .cutBack(Plane.CENTRE, 1)
                .read();
        migrator("migration_anew", Changelogs.ofThisProgram()).migrate(THREE);

        // Without centres: this program brings them on by what the common planes are now.
        migrator(database, commonPlanesEarlier).migrate(List.of());
        assertThat(migrator(database, centresEarlier).migrate(THREE).migrated())
                .containsExactly("platform", "national");
        assertThat(fingerprints(database).get("usht_c_vestfold"))
                .isNotEqualTo(fingerprints("migration_anew").get("usht_c_vestfold"));
        SchemaMigrator.Outcome outcome =
                migrator(database, Changelogs.ofThisProgram()).migrate(THREE);

        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.migrated()).containsExactly("usht_c_aust-agder", "usht_c_oppland", "usht_c_vestfold");
        assertThat(fingerprints(database)).isEqualTo(fingerprints("migration_anew"));
    }

    @Test
    void leavesASchemaAloneThatANewerProgramMigrated(@TempDir Path folder) throws SQLException, IOException {
        String database = "migration_newer";
        migrator(database, withRoom(folder)).migrate(THREE);
        Map<String, String> before = fingerprints(database);

        SchemaMigrator.Outcome outcome =
                migrator(database, Changelogs.ofThisProgram()).migrate(THREE);

        assertThat(outcome.migrated()).isEmpty();
        assertThat(fingerprints(database)).isEqualTo(before);
    }

    /** A later version, in which centres have one table more. */
    private static Changelogs withRoom(Path folder) throws IOException {
        return new ChangelogCopy(folder)
                .add(Plane.CENTRE, "room.sql", "--changeset test:room\ncreate table room (id int primary key);\n")
                .read();
    }

    /** Makes a database of this version with three centres, where how that goes is not what is tested. */
    private static void made(String database) {
        assertThat(new MigratedDatabase(database, THREE)).isNotNull();
    }

    private SchemaMigrator migrator(String database, Changelogs changelogs) {
        return new SchemaMigrator(owner(database), changelogs, new JsonMapper(), Clock.systemUTC());
    }

    private OwnerDatabase owner(String database) {
        return new OwnerDatabase(server.database(database), "usht_owner", PostgresServer.OWNER_PASSWORD);
    }

    private Map<String, String> fingerprints(String database) throws SQLException {
        List<String> schemas = new ArrayList<>(ask(
                database,
                "select nspname from pg_namespace where nspname like 'usht\\_c\\_%' or nspname in ('platform',"
                        + " 'national')"));
        try (Connection connection = owner(database).connect()) {
            return new TreeMap<>(SchemaFingerprints.of(connection, schemas));
        }
    }

    private List<String> ask(String database, String sql) throws SQLException {
        try (Connection connection = server.asSuperuser(database)) {
            return MigratedDatabase.texts(connection, sql);
        }
    }

    private void change(String database, String sql) throws SQLException {
        try (Connection connection = server.asSuperuser(database)) {
            OwnerDatabase.run(connection, sql);
        }
    }
}
