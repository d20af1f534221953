package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A centre that takes every connection it can get does not keep the others waiting. */
class ConnectionsPerWorkspaceTests {

    private static final String VESTFOLD = "c_vestfold";
    private static final String OPPLAND = "c_oppland";
    private static final int POOL = 4;
    private static final Duration LIMIT = Duration.ofMillis(600);

    private final MigratedDatabase database = new MigratedDatabase("usht_rules");
    private final HikariDataSource pool = pool();
    private final List<Runnable> open = new ArrayList<>();

    @AfterEach
    void giveBack() {
        open.forEach(Runnable::run);
        pool.close();
    }

    @Test
    void letsOthersWorkAtOnceWhileOneCentreHasItsWholeShare() throws SQLException {
        WorkspaceConnections seam = seam(new ConnectionsPerWorkspace(POOL / 2, LIMIT));
        take(seam, VESTFOLD, POOL / 2);
        long begin = System.nanoTime();
        take(seam, OPPLAND, 1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LIMIT);
    }

    @Test
    void refusesMoreThanTheShareAfterTheTimeLimitAndSaysWhoseItIs() throws SQLException {
        WorkspaceConnections seam = seam(new ConnectionsPerWorkspace(POOL / 2, LIMIT));
        take(seam, VESTFOLD, POOL / 2);
        long begin = System.nanoTime();
        assertThatThrownBy(() -> take(seam, VESTFOLD, 1))
                .isInstanceOf(WorkspaceBusyException.class)
                .hasMessage("c_vestfold has its 2 connections in use, and none came back within 600 ms")
                .satisfies(busy -> assertThat(DatabaseAway.caused(busy)).isTrue());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(LIMIT, LIMIT.multipliedBy(4));
    }

    @Test
    void countsWhomItRefused() throws SQLException {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Metrics.addRegistry(meters);
        try {
            WorkspaceConnections seam = seam(new ConnectionsPerWorkspace(1, Duration.ZERO));
            take(seam, VESTFOLD, 1);
            assertThatThrownBy(() -> take(seam, VESTFOLD, 1)).isInstanceOf(WorkspaceBusyException.class);
            assertThat(meters.get("usht.workspace.busy")
                            .tag("workspace", VESTFOLD)
                            .counter()
                            .count())
                    .isEqualTo(1);
        } finally {
            Metrics.removeRegistry(meters);
        }
    }

    @Test
    void wouldHoldUpTheOthersWithoutShares() throws SQLException {
        WorkspaceConnections careless = seam(ConnectionsPerWorkspace.unlimited());
        take(careless, VESTFOLD, POOL);
        assertThatThrownBy(() -> take(careless, OPPLAND, 1)).isInstanceOf(SQLTransientConnectionException.class);
    }

    @Test
    void givesThePartBackWithTheConnection() throws SQLException {
        WorkspaceConnections seam = seam(new ConnectionsPerWorkspace(1, LIMIT));
        for (int i = 0; i < 3; i++) {
            Connection connection = seam.getConnection(VESTFOLD);
            seam.releaseConnection(VESTFOLD, connection);
        }
        take(seam, VESTFOLD, 1);
    }

    @Test
    void givesThePartBackWhenBindingFailsOrTheConnectionDies() throws SQLException {
        WorkspaceConnections seam = seam(new ConnectionsPerWorkspace(1, LIMIT));
        for (int i = 0; i < 2; i++) {
            // No such centre: the database does not know the role.
            Connection nowhere = seam.getConnection("c_atlantis");
            assertThatThrownBy(() -> MigratedDatabase.texts(nowhere, "select 1"))
                    .hasMessageContaining("role \"usht_c_atlantis\" does not exist");
            seam.releaseConnection("c_atlantis", nowhere);
        }
        Connection connection = seam.getConnection(VESTFOLD);
        database.asSuperuser("select pg_terminate_backend("
                + MigratedDatabase.texts(connection, "select pg_backend_pid()").getFirst() + ")");
        assertThatThrownBy(() -> seam.releaseConnection(VESTFOLD, connection)).isInstanceOf(SQLException.class);
        take(seam, VESTFOLD, 1);
    }

    @Test
    void isHalfOfThePoolUnlessSetOtherwiseAndNeverOne() {
        assertThat(new BindingProperties(0, null).shareOf(20)).isEqualTo(10);
        assertThat(new BindingProperties(5, null).shareOf(20)).isEqualTo(5);
        assertThat(new BindingProperties(1, null).shareOf(20)).isEqualTo(2);
        assertThat(new BindingProperties(0, null).shareOf(1)).isEqualTo(2);
    }

    @Test
    void readsItsSettingsUnderTheNamesThatTheDocumentsUse() throws IOException {
        Map<String, Object> variables = Map.of(
                "USHT_BINDING_CONNECTIONS_PER_WORKSPACE",
                "3",
                "USHT_BINDING_NEWS_URL",
                "jdbc:postgresql://direct/usht");
        String documents = Files.readString(Path.of("README.md")) + Files.readString(Path.of("helm/usht/README.md"));
        assertThat(documents).contains(variables.keySet());
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        assertThat(Binder.get(environment)
                        .bind("usht.binding", BindingProperties.class)
                        .get())
                .isEqualTo(new BindingProperties(3, "jdbc:postgresql://direct/usht"));
    }

    private WorkspaceConnections seam(ConnectionsPerWorkspace shares) {
        return new WorkspaceConnections(pool, Optional::empty, shares);
    }

    private void take(WorkspaceConnections seam, String workspace, int connections) throws SQLException {
        for (int i = 0; i < connections; i++) {
            Connection connection = seam.getConnection(workspace);
            open.add(() -> {
                try {
                    seam.releaseConnection(workspace, connection);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(PostgresServer.shared().database("usht_rules"));
        config.setUsername("usht_app");
        config.setPassword(PostgresServer.APP_PASSWORD);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(LIMIT.toMillis());
        return new HikariDataSource(config);
    }
}
