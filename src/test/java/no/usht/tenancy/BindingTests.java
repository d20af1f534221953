package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import no.usht.testing.DatabaseTest;
import no.usht.testing.HeardAlerts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    @Test
    void bindsRoleAndSearchPathForTheTransaction() {
        assertThat(workspaces.callInNewTransaction(
                        VESTFOLD, () -> ask("select current_user || ' ' || current_schema()")))
                .isEqualTo("usht_c_vestfold c_vestfold");
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
        assertThatThrownBy(() -> ask("select count(*) from c_vestfold.activity"))
                .rootCause()
                .hasMessageContaining("permission denied for schema c_vestfold");
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
        assertThatThrownBy(() ->
                        workspaces.callInNewTransaction(VESTFOLD, () -> ask("select count(*) from c_oppland.activity")))
                .rootCause()
                .hasMessageContaining("permission denied for schema c_oppland");
    }

    @Test
    void alertsWhenTheDatabaseRefusesAStatementForWantOfRights() {
        try (HeardAlerts alerts = new HeardAlerts()) {
            assertThatThrownBy(() ->
                    workspaces.callInNewTransaction(VESTFOLD, () -> ask("select count(*) from c_oppland.activity")));
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
