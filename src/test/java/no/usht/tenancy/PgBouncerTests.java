package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.PgBouncer;
import no.usht.testing.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** Behind a pooler in transaction mode one backend serves one client after the other: what is bound must end with the transaction. */
@EnabledIf(
        value = "no.usht.testing.PgBouncer#isInstalled",
        disabledReason = "PgBouncer is not installed; on Debian: apt-get install pgbouncer")
class PgBouncerTests {

    private static final String DATABASE = "usht_rules";
    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));
    private static final String WHO =
            "select current_user || ' ' || current_schemas(false)::text || ' ' || pg_backend_pid()";

    private final MigratedDatabase database = new MigratedDatabase(DATABASE);

    @TempDir
    Path folder;

    private PgBouncer pooler;

    @BeforeEach
    void oneBackendForAll() throws Exception {
        pooler = PgBouncer.start(folder, 1);
    }

    @AfterEach
    void stop() {
        pooler.close();
    }

    @Test
    void leaksASessionsBindingToTheNextClient() throws SQLException {
        String before;
        try (Connection careless = client("prepareThreshold=0");
                Connection stranger = client("prepareThreshold=0")) {
            before = ask(stranger, WHO);
            assertThat(before).startsWith("usht_app ");
            ask(
                    careless,
                    "select set_config('role', 'usht_c_vestfold', false)"
                            + " || set_config('search_path', 'usht_c_vestfold', false)");
            assertThat(ask(stranger, WHO))
                    .isEqualTo("usht_c_vestfold {usht_c_vestfold} " + before.substring(before.lastIndexOf(' ') + 1));
            assertThat(ask(stranger, "select count(*) from activity")).isNotBlank();
        }
    }

    @Test
    void takesOurBindingAwayFromTheSameBackendWithTheTransaction() throws SQLException {
        try (HikariDataSource pool = pool(2);
                Connection stranger = client("prepareThreshold=0")) {
            WorkspaceConnections seam = new WorkspaceConnections(pool, Optional::empty);
            String backend = lastWord(ask(stranger, WHO));
            for (Workspace workspace : List.of(VESTFOLD, OPPLAND, VESTFOLD)) {
                Connection bound = seam.getConnection(workspace.id());
                assertThat(MigratedDatabase.texts(bound, WHO).getFirst())
                        .isEqualTo("usht_%1$s {pg_catalog,usht_%1$s} %2$s".formatted(workspace.id(), backend));
                // Another client in the middle of it would have to wait: the backend is the transaction's.
                bound.commit();
                assertThat(ask(stranger, WHO)).startsWith("usht_app ").endsWith(backend);
                assertThatThrownBy(() -> ask(stranger, "select count(*) from usht_c_vestfold.activity"))
                        .hasMessageContaining("permission denied");
                stranger.rollback();
                seam.releaseConnection(workspace.id(), bound);
            }
        }
    }

    @Test
    void keepsCentresApartThroughTheSeam() throws SQLException {
        try (HikariDataSource pool = pool(2)) {
            IsolationChecks checks = new IsolationChecks(IsolationChecks.realSeam(pool));
            checks.prepare(database);
            assertThat(checks.violations()).isEmpty();
        }
    }

    @Test
    void keepsCentresApartWhenManyShareTheBackend() throws SQLException {
        try (HikariDataSource pool = pool(8)) {
            WorkspaceConnections seam = new WorkspaceConnections(pool, Optional::empty);
            List<CompletableFuture<Void>> work = IntStream.range(0, 8)
                    .mapToObj(worker -> CompletableFuture.runAsync(() -> {
                        for (int i = 0; i < 40; i++) {
                            Workspace workspace = (worker + i) % 2 == 0 ? VESTFOLD : OPPLAND;
                            assertThat(whoIs(seam, workspace)).startsWith("usht_" + workspace.id() + " ");
                        }
                    }))
                    .toList();
            work.forEach(CompletableFuture::join);
        }
    }

    @Test
    void losesPreparedStatementsWithAPoolerThatDoesNotCarryThem() throws Exception {
        assumeFalse(PgBouncer.carriesPreparedStatements(), "PgBouncer 1.21 and newer carries them");
        try (Connection one = client("prepareThreshold=1");
                Connection other = client("prepareThreshold=1")) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 6; i++) {
                            ask(one, WHO);
                            ask(other, WHO);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("prepared statement");
        }
    }

    @Test
    void hearsNoNewsAndKnowsWhy() throws SQLException {
        try (Connection listener = client("prepareThreshold=0");
                Connection direct = database.asApplication()) {
            listener.setAutoCommit(true);
            MigratedDatabase.run(listener, "listen usht_cache");
            database.asSuperuser("select pg_notify('usht_cache', 'memberships')");
            assertThat(listener.unwrap(PGConnection.class).getNotifications(400))
                    .isNullOrEmpty();
            assertThat(CacheInvalidation.goesThroughAPooler(listener)).isTrue();
            assertThat(CacheInvalidation.goesThroughAPooler(direct)).isFalse();
        }
    }

    private static String whoIs(WorkspaceConnections seam, Workspace workspace) {
        try {
            Connection bound = seam.getConnection(workspace.id());
            try {
                return MigratedDatabase.texts(bound, WHO).getFirst();
            } finally {
                bound.commit();
                seam.releaseConnection(workspace.id(), bound);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a transaction of its own. */
    private static String ask(Connection connection, String sql) throws SQLException {
        String answer = MigratedDatabase.texts(connection, sql).getFirst();
        connection.commit();
        return answer;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private Connection client(String setting) throws SQLException {
        Connection connection = DriverManager.getConnection(
                pooler.url(DATABASE) + "?" + setting, "usht_app", PostgresServer.APP_PASSWORD);
        connection.setAutoCommit(false);
        return connection;
    }

    private HikariDataSource pool(int size) {
        HikariConfig config = new HikariConfig();
        try {
            config.setJdbcUrl(
                    pooler.url(DATABASE) + (PgBouncer.carriesPreparedStatements() ? "" : "?prepareThreshold=0"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        config.setUsername("usht_app");
        config.setPassword(PostgresServer.APP_PASSWORD);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }
}
