package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.lifecycle.OperatedDatabase;
import no.usht.testing.DatabaseTest;
import no.usht.testing.HeardAlerts;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Rules of the one seam, in the running program. */
@DatabaseTest
class BindingTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entityManager;

    @Test
    void bindsRoleAndSearchPathForTheTransaction() {
        assertThat(workspaces.callInNewTransaction(
                        VESTFOLD,
                        () -> ask("select current_user || ' ' || array_to_string(current_schemas(true), ' ')")))
                .isEqualTo("usht_c_vestfold pg_catalog usht_c_vestfold");
    }

    @Test
    void preparesStatementsForEachWorkspaceApart() {
        for (Workspace workspace : List.of(VESTFOLD, OPPLAND)) {
            assertThat(workspaces.callInNewTransaction(workspace, () -> (String) entityManager
                            .createNativeQuery("select current_query()", String.class)
                            .getSingleResult()))
                    .startsWith("/* " + workspace.id() + " */ ");
        }
    }

    @Test
    void keepsWhatItHasPreparedWhenItGoesFromOneCentreToAnother() {
        // PostgreSQL tells of a changed search path, and its driver then prepares everything anew.
        Supplier<String> paths = () -> jdbc.execute((ConnectionCallback<String>)
                connection -> connection.unwrap(PGConnection.class).getParameterStatus("search_path"));
        for (Workspace workspace : List.of(VESTFOLD, OPPLAND, Workspace.NATIONAL)) {
            assertThat(workspaces.callInNewTransaction(workspace, paths)).isEqualTo(Binding.SEARCH_PATH);
        }
        assertThat(paths.get()).isEqualTo(Binding.SEARCH_PATH);
    }

    @Test
    void preparesAnewWhatAMigrationHasChanged() throws SQLException {
        MigratedDatabase migrated = new MigratedDatabase("binding_migrated", OperatedDatabase.FILES.subList(0, 1));
        Workspace centre = Workspace.centre(OperatedDatabase.FILES.getFirst().key());
        String schema = '"' + OperatedDatabase.FILES.getFirst().key().schema() + '"';
        try (Connection connection = migrated.asApplication()) {
            Callable<List<String>> titles = () -> {
                List<String> found = MigratedDatabase.texts(
                        BoundConnection.of(connection, Binding.of(centre, "")),
                        WorkspaceStatements.of(centre, "select title from activity"));
                connection.commit();
                return found;
            };
            // More often than the driver waits before it prepares a statement for good.
            for (int i = 0; i < 7; i++) {
                assertThat(titles).returns(List.of(), BindingTests::result);
            }
            migrated.change("alter table " + schema + ".activity alter column title type varchar(500)");
            assertThatThrownBy(titles::call).hasMessageContaining("cached plan must not change result type");
            connection.rollback();
            for (int i = 0; i < 7; i++) {
                assertThat(titles).returns(List.of(), BindingTests::result);
            }
        }
    }

    private static List<String> result(Callable<List<String>> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void takesTheBindingAwayAtTheEnd() {
        workspaces.callInNewTransaction(VESTFOLD, () -> ask("select 1"));
        // Auto-commit is off in the pool, so this is a transaction of its own on a connection that was bound before.
        for (int i = 0; i < 30; i++) {
            assertThat(ask("select current_user")).isEqualTo("usht_app");
        }
    }

    @Test
    void failsLoudlyWhenNothingIsBound() {
        assertThatThrownBy(() -> transaction.execute(status -> ask("select 1")))
                .hasRootCauseInstanceOf(UnboundWorkspaceException.class);
    }

    @Test
    void readsNothingUnbound() {
        assertThatThrownBy(() -> ask("select count(*) from usht_c_vestfold.activity"))
                .rootCause()
                .hasMessageContaining("permission denied for schema usht_c_vestfold");
    }

    @Test
    void refusesAnotherWorkspaceInsideATransaction() {
        assertThatThrownBy(
                        () -> workspaces.callInNewTransaction(VESTFOLD, () -> workspaces.call(OPPLAND, () -> "never")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("c_oppland");
    }

    @Test
    void readsAnotherPlaneInATransactionOfItsOwnAndComesBack() {
        String users = workspaces.callInNewTransaction(VESTFOLD, () -> {
            String inner = workspaces.callInNewTransaction(Workspace.PLATFORM, () -> ask("select current_user"));
            return inner + " " + ask("select current_user");
        });
        assertThat(users).isEqualTo("usht_platform usht_c_vestfold");
    }

    @Test
    void readsNothingOfAnotherCentre() {
        assertThatThrownBy(() -> workspaces.callInNewTransaction(
                        VESTFOLD, () -> ask("select count(*) from usht_c_oppland.activity")))
                .rootCause()
                .hasMessageContaining("permission denied for schema usht_c_oppland");
    }

    @Test
    void alertsWhenTheDatabaseRefusesAStatementForWantOfRights() {
        try (HeardAlerts alerts = new HeardAlerts()) {
            assertThatThrownBy(() -> workspaces.callInNewTransaction(
                    VESTFOLD, () -> ask("select count(*) from usht_c_oppland.activity")));
            assertThat(alerts.naming("c_vestfold", "c_oppland")).isNotEmpty();
        }
    }

    @Test
    void alertsWhenATransactionReachesForAnotherWorkspace() {
        try (HeardAlerts alerts = new HeardAlerts()) {
            assertThatThrownBy(
                    () -> workspaces.callInNewTransaction(VESTFOLD, () -> workspaces.call(OPPLAND, () -> "never")));
            assertThat(alerts.naming("c_vestfold", "c_oppland")).hasSize(1);
        }
    }

    private String ask(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, String.class));
    }
}
