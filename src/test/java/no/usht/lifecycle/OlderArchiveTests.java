package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.tenancy.CentreKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Archives of one version of the program in the hands of another. */
class OlderArchiveTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CentreKey LEFT = new CentreKey("asker");
    private static final CentreKey RIGHT = new CentreKey("ringerike");

    @TempDir
    Path folder;

    @Test
    void migratesOnTheWayInWhatAnEarlierVersionSavedAndRefusesALaterOnes() throws SQLException, IOException {
        MigratedDatabase database = new MigratedDatabase("older_archive", List.of());
        Changelogs now = Changelogs.ofThisProgram();
        carryOut(database, now, new TenantOrder.BringOn(TenantTaskQueueTests.file(LEFT, "3203", "Asker", "3203")));
        carryOut(database, now, new TenantOrder.BringOn(TenantTaskQueueTests.file(RIGHT, "3305", "Ringerike", "3305")));
        CentreRows rows = new CentreRows(database);
        rows.make(LEFT, 7, "3203");
        String earlier = carryOut(database, now, new TenantOrder.BackUp(LEFT)).file();
        Changelogs later = new ChangelogCopy(folder.resolve("later"))
                .add(Plane.CENTRE, "later.sql", """
                    --changeset test:later
                    alter table activity add column colour text not null default 'red';
                    update activity set colour = 'blue' where title like 'Aktivitet 1,%';
                    """)
                .read();
        database.migrator(later).migrate(List.of());

        carryOut(database, later, new TenantOrder.Restore(LEFT, earlier, null));

        assertThat(database.asSuperuser(
                        "select colour || count(*) from usht_c_asker.activity group by colour order by 1"))
                .containsExactly("blue1", "red6");
        try (Connection connection = database.owner().connect()) {
            var digests = SchemaFingerprints.of(connection, List.of(LEFT.schema(), RIGHT.schema()));
            assertThat(digests.get(LEFT.schema())).isEqualTo(digests.get(RIGHT.schema()));
        }
        String newer = carryOut(database, later, new TenantOrder.BackUp(LEFT)).file();
        List<String> before = rows.everything(LEFT);

        assertThatThrownBy(() -> carryOut(
                        database,
                        Changelogs.ofThisProgram(),
                        new TenantOrder.Restore(LEFT, newer, new CentreKey("kopi"))))
                .isInstanceOfSatisfying(
                        BrokenArchiveException.class,
                        broken -> assertThat(broken.code()).isEqualTo("archive.newerTables"));
        assertThat(rows.everything(LEFT)).isEqualTo(before);
    }

    private TenantTaskResult carryOut(MigratedDatabase database, Changelogs changelogs, TenantOrder order)
            throws SQLException, IOException {
        OrderExecution works = new OrderExecution(
                database.owner(),
                changelogs,
                JSON,
                TenantFolders.backupsIn(folder.resolve("backups")),
                Clock.systemUTC());
        try (Connection connection = database.owner().connect()) {
            TenantTaskResult result = works.carryOut(connection, order, "Test", "", step -> {});
            connection.commit();
            return result;
        }
    }
}
