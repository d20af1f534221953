package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import no.usht.testing.PostgresServer;
import no.usht.testing.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that is killed (SIGKILL) in the middle of its work leaves everything as it was, and the next one finishes the work.
 *
 * <p>In the middle means: it has written much and waits for a lock that the test holds, which PostgreSQL tells.
 */
class KilledProcessTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CentreKey VESTFOLD = new CentreKey("vestfold");
    private static final CentreKey OPPLAND = new CentreKey("oppland");
    private static final CentreKey ASKER = new CentreKey("asker");
    private static final List<TenantFile> THREE = TenantFiles.read(Path.of("tenants")).stream()
            .filter(file -> List.of("aust-agder", "oppland", "vestfold")
                    .contains(file.key().value()))
            .toList();

    private final PostgresServer server = PostgresServer.shared();

    @TempDir
    Path folder;

    @Test
    void bringsOnNothingOrTheWholeCentre() throws Exception {
        MigratedDatabase database = new MigratedDatabase("killed_bring_on", THREE);
        UUID order =
                place(database, new TenantOrder.BringOn(TenantTaskQueueTests.file(ASKER, "3203", "Asker", "3203")));
        // The first leader's invitation, which the order's end sends.
        database.change("""
            insert into platform.mail_outbox (id, workspace, recipient, subject, content, created_at, next_attempt_at,
                after_task) values (gen_random_uuid(), 'platform', 'a@example.no', 'x', 'x', now(), now(), '%s')\
            """.formatted(order));
        List<String> before = whole(database);

        killWhileItWaits(database, "killed_bring_on", "lock table national.centre in share mode", "schema", order);

        assertThat(whole(database)).isEqualTo(before);
        assertThat(database.asSuperuser("select to_regnamespace('usht_c_asker')"))
                .containsExactly("null");
        finish(database, order);
        assertThat(database.asSuperuser("select count(*) || ' ' || count(after_task) from platform.mail_outbox"))
                .containsExactly("1 0");
        assertThat(database.asSuperuser("select state from platform.tenant where key = 'asker'"))
                .containsExactly("ACTIVE");
        assertThat(fingerprintsDiffer(database, ASKER)).isFalse();
    }

    @Test
    void mergesNothingOrAll() throws Exception {
        MigratedDatabase database = new MigratedDatabase("killed_merge", THREE);
        CentreRows rows = new CentreRows(database);
        rows.make(VESTFOLD, 8, "3907");
        rows.make(OPPLAND, 4, "3403");
        rows.publish(VESTFOLD, rows.activities(VESTFOLD).getFirst());
        List<String> both = new ArrayList<>(rows.everything(VESTFOLD));
        both.addAll(rows.everything(OPPLAND));
        UUID order = place(
                database,
                new TenantOrder.Merge(VESTFOLD, OPPLAND, LocalDate.of(2027, 1, 1), TenantFile.HostKind.CO_HOST, true));
        List<String> before = whole(database);

        // When the rows are in the other centre and the common plane's rows have changed hands.
        killWhileItWaits(
                database,
                "killed_merge",
                "lock table national.centre_former_key in access exclusive mode",
                "registry",
                order);

        assertThat(whole(database)).isEqualTo(before);
        finish(database, order);
        assertThat(rows.everything(OPPLAND)).containsExactlyInAnyOrderElementsOf(both);
        assertThat(database.asSuperuser(
                        "select state || ' ' || successor_key from platform.tenant where key = 'vestfold'"))
                .containsExactly("MERGED oppland");
        assertThat(database.asSuperuser("select distinct centre_key from national.published_activity"))
                .containsExactly("oppland");
    }

    @Test
    void restoresNothingOrAll() throws Exception {
        MigratedDatabase database = new MigratedDatabase("killed_restore", THREE);
        CentreRows rows = new CentreRows(database);
        rows.make(VESTFOLD, 8, "3907");
        List<String> saved = rows.everything(VESTFOLD);
        UUID saving = place(database, new TenantOrder.BackUp(VESTFOLD));
        finish(database, saving);
        String file = JSON.readTree(
                        database.asSuperuser("select result from platform.tenant_task where id = '" + saving + "'")
                                .getFirst())
                .path("file")
                .asString();
        rows.make(VESTFOLD, 3, "3905");
        UUID order = place(database, new TenantOrder.Restore(VESTFOLD, file, null));
        List<String> before = whole(database);
        assertThat(rows.everything(VESTFOLD)).isNotEqualTo(saved);

        // The last thing before the commit: the old rows are gone, the saved ones are in.
        killWhileItWaits(
                database, "killed_restore", "lock table platform.operator_log in share mode", "migrate", order);

        assertThat(whole(database)).isEqualTo(before);
        finish(database, order);
        assertThat(rows.everything(VESTFOLD)).isEqualTo(saved);
        assertThat(fingerprintsDiffer(database, VESTFOLD)).isFalse();
    }

    @Test
    void leavesNoHalfBackupThatLooksWhole() throws Exception {
        MigratedDatabase database = new MigratedDatabase("killed_backup", THREE);
        new CentreRows(database).make(VESTFOLD, 8, "3907");
        UUID order = place(database, new TenantOrder.BackUp(VESTFOLD));

        killWhileItWaits(
                database,
                "killed_backup",
                "lock table usht_c_vestfold.activity_reach in access exclusive mode",
                "rows",
                order);

        assertThat(backups()).singleElement().asString().endsWith(".unfinished");
        finish(database, order);
        assertThat(backups()).singleElement().asString().endsWith(".usht.zip");
    }

    @Test
    void migratesEachCentreWhollyOrNotAtAll() throws Exception {
        MigratedDatabase database = new MigratedDatabase("killed_migration", THREE);
        new CentreRows(database).make(OPPLAND, 8, "3403");
        ChangelogCopy later = new ChangelogCopy(folder).add(Plane.CENTRE, "later.sql", """
            --changeset usht:later
            create table room (id uuid primary key);
            alter table activity add column room uuid references room;
            """);
        List<String> before = schema(database, OPPLAND);

        killWhileItWaits(
                database,
                "killed_migration",
                "lock table usht_c_oppland.activity in access share mode",
                List.of("migrate"));

        String version = later.read().of(Plane.CENTRE).version();
        assertThat(schema(database, OPPLAND)).isEqualTo(before);
        assertThat(versions(database))
                .doesNotContain("usht_c_oppland " + version)
                .contains("usht_c_vestfold " + version);
        assertThat(fingerprintsDiffer(database, OPPLAND)).isTrue();
        assertThat(database.migrator(later.read()).migrate(List.of()).failed()).isEmpty();
        assertThat(versions(database)).contains("usht_c_oppland " + version, "usht_c_vestfold " + version);
        assertThat(fingerprintsDiffer(database, OPPLAND)).isFalse();
    }

    private void killWhileItWaits(MigratedDatabase database, String name, String lock, String step, UUID order)
            throws Exception {
        killWhileItWaits(database, name, lock, List.of("orders"));
        assertThat(database.asSuperuser(
                        "select step || ' ' || attempts from platform.tenant_task_progress where task_id = '" + order
                                + "'"))
                .containsExactly(step + " 1");
        assertThat(database.asSuperuser("select state from platform.tenant_task where id = '" + order + "'"))
                .containsExactly("ORDERED");
    }

    private void killWhileItWaits(MigratedDatabase database, String name, String lock, List<String> work)
            throws Exception {
        try (Connection holder = server.asSuperuser(name)) {
            holder.setAutoCommit(false);
            OwnerDatabase.run(holder, lock);
            ProgramRun.Started process = ProgramRun.startMain(
                    WorkInItsOwnProcess.class, work.getFirst(), server.url(name), folder.toString());
            try {
                await().atMost(Duration.ofSeconds(60)).until(() -> {
                    assertThat(process.process().isAlive())
                            .as(() -> process.output().join())
                            .isTrue();
                    return waiting(database, name) > 0 && running(database, name) == waiting(database, name);
                });
            } finally {
                // Java's word for SIGKILL.
                process.process().destroyForcibly().waitFor();
            }
            assertThat(process.process().exitValue()).isEqualTo(128 + 9);
            holder.rollback();
        }
        // PostgreSQL notices only now that nobody is there any more.
        await().atMost(Duration.ofSeconds(20)).until(() -> connections(database, name) == 0);
    }

    private static int waiting(MigratedDatabase database, String name) throws SQLException {
        return count(database, name, "and wait_event_type = 'Lock' and wait_event <> 'advisory'");
    }

    /** In the midst of a statement or a transaction; the connection that holds the migrator's own lock is in neither. */
    private static int running(MigratedDatabase database, String name) throws SQLException {
        return count(database, name, "and state = 'active'");
    }

    private static int connections(MigratedDatabase database, String name) throws SQLException {
        return count(database, name, "");
    }

    private static int count(MigratedDatabase database, String name, String condition) throws SQLException {
        return Integer.parseInt(database.asSuperuser("select count(*) from pg_stat_activity where datname = '" + name
                        + "' and application_name = 'usht migrator' " + condition)
                .getFirst());
    }

    /** As the next worker does. */
    private void finish(MigratedDatabase database, UUID order) throws SQLException {
        TenantTaskQueue queue = new TenantTaskQueue(
                database.owner(), Changelogs.ofThisProgram(), JSON, TenantFolders.backupsIn(folder), Clock.systemUTC());
        assertThat(queue.workOffOne()).isTrue();
        assertThat(database.asSuperuser(
                        "select state || coalesce(error, '') from platform.tenant_task where id = '" + order + "'"))
                .containsExactly("DONE");
    }

    private static UUID place(MigratedDatabase database, TenantOrder order) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var connection = database.bound(Workspace.PLATFORM);
                var insert = connection.prepareStatement(
                        "insert into platform.tenant_task (id, kind, centre_key, command, dry_run, reason, ordered_by)"
                                + " values (?, ?, ?, ?::jsonb, false, 'fordi', 'Operatør')")) {
            insert.setObject(1, id);
            insert.setString(2, TenantOrders.kind(order));
            insert.setString(3, order.key().value());
            insert.setString(4, JSON.writeValueAsString(order));
            insert.executeUpdate();
            connection.commit();
        }
        return id;
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    /** Every row of every table, but how far an order has come, and every table, index and constraint. */
    private static List<String> whole(MigratedDatabase database) throws SQLException {
        List<String> all = new ArrayList<>(database.asSuperuser("""
            select n.nspname || '.' || c.relname || ' ' || c.relkind::text from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('platform', 'national') or n.nspname like 'usht\\_c\\_%' order by 1\
            """));
        List<String> queries = database.asSuperuser("""
            select format('select %L || to_jsonb(t)::text from %I.%I t', table_schema || '.' || table_name || ' ',
                table_schema, table_name)
            from information_schema.tables where table_type = 'BASE TABLE' and table_name <> 'tenant_task_progress'
                and (table_schema in ('platform', 'national') or table_schema like 'usht\\_c\\_%')\
            """);
        for (String query : queries) {
            all.addAll(database.asSuperuser(query));
        }
        all.sort(null);
        return all;
    }

    private static List<String> schema(MigratedDatabase database, CentreKey centre) throws SQLException {
        List<String> all = new ArrayList<>(whole(database));
        all.removeIf(line -> !line.startsWith(centre.schema() + "."));
        return all;
    }

    private static List<String> versions(MigratedDatabase database) throws SQLException {
        return database.asSuperuser("select schema_name || ' ' || version from platform.schema_state");
    }

    private static boolean fingerprintsDiffer(MigratedDatabase database, CentreKey key) throws SQLException {
        try (Connection connection = database.owner().connect()) {
            var digests = SchemaFingerprints.of(connection, List.of(key.schema(), "usht_c_aust-agder"));
            return !String.valueOf(digests.get(key.schema())).equals(digests.get("usht_c_aust-agder"));
        }
    }
}
