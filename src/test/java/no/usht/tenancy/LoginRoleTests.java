package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What the login role could do with SQL of its own: little, and what PostgreSQL lets nobody forbid does no harm or is told. */
@DatabaseTest
class LoginRoleTests {

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);

    @Autowired
    HealthIndicator loginRoleHealthIndicator;

    @Autowired
    DataSource dataSource;

    @Value("${spring.datasource.hikari.connection-init-sql}")
    String begin;

    @AfterEach
    void asItWas() throws SQLException {
        database.change("alter role usht_app in database \"" + TestDatabase.NAME + "\" reset all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select n_live_tup from pg_stat_all_tables",
                "select query from pg_stat_activity",
                "select pg_stat_get_live_tuples(c.oid) from pg_class c",
                "select pg_relation_size(c.oid) from pg_class c",
                "select reltuples from pg_class",
                "alter role usht_app createrole",
                "alter role usht_app inherit",
                "alter role usht_app bypassrls",
                "alter role usht_owner set search_path = pg_temp",
                "alter role usht_owner password 'x'",
                "create role usht_c_somebody",
                "grant usht_owner to usht_app",
                "create schema somebodys",
            })
    void isRefused(String sql) throws SQLException {
        for (Workspace workspace : List.of(
                Workspace.centre(new CentreKey("vestfold")),
                Workspace.NATIONAL,
                Workspace.PUBLIC,
                Workspace.PLATFORM)) {
            for (String escape : List.of("", "reset role; ")) {
                try (Connection connection = database.bound(workspace);
                        Statement statement = connection.createStatement()) {
                    assertThatThrownBy(() -> statement.execute(escape + sql))
                            .as(workspace.id() + " " + escape)
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
                }
            }
        }
    }

    @Test
    void beginsAsItselfAndTellsWhenItWasSetToBeAnother() throws SQLException {
        assertThat(health().getDetails()).isEmpty();
        try (Connection connection = database.asApplication();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "alter role usht_app in database \"" + TestDatabase.NAME + "\" set role = 'usht_platform'");
            connection.commit();
        }
        try (Connection connection = database.asApplication()) {
            assertThat(MigratedDatabase.texts(connection, "select current_user"))
                    .containsExactly("usht_platform");
        }
        try (Connection connection = database.asApplication();
                Statement statement = connection.createStatement()) {
            statement.execute(begin);
            assertThat(MigratedDatabase.texts(connection, "select current_user"))
                    .containsExactly("usht_app");
            assertThatThrownBy(() -> MigratedDatabase.texts(connection, "select name from platform.person"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(health().getDetails()).containsEntry("set", List.of(TestDatabase.NAME + ": role=usht_platform"));
    }

    /** In the pool as it is set, which says so before anybody is given a connection. */
    @Test
    void isItselfInThePoolAlsoAfterWhatWasRolledBackAndKeepsNoTransactionOpen() throws SQLException {
        database.change("alter role usht_app in database \"" + TestDatabase.NAME + "\" set role = 'usht_platform'");
        HikariConfig config = new HikariConfig();
        dataSource.unwrap(HikariDataSource.class).copyStateTo(config);
        config.setJdbcUrl(config.getJdbcUrl() + (config.getJdbcUrl().contains("?") ? "&" : "?")
                + "ApplicationName=login_role_tests");
        config.setPoolName("login_role_tests");
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(2);
        try (HikariDataSource pool = new HikariDataSource(config);
                Connection one = pool.getConnection();
                Connection other = pool.getConnection()) {
            assertThat(database.asSuperuser(
                            "select state from pg_stat_activity where application_name = 'login_role_tests'"))
                    .containsExactly("idle", "idle");
            for (Connection connection : List.of(one, other)) {
                for (int i = 0; i < 2; i++) {
                    assertThat(MigratedDatabase.texts(connection, "select current_user"))
                            .containsExactly("usht_app");
                    connection.rollback();
                }
            }
        }
    }

    @Test
    void tellsWhereItReadsWhatWasToBeTakenFromIt() throws SQLException {
        database.change("grant select on pg_stat_all_tables to usht_app");
        try {
            assertThat(health().getDetails()).containsEntry("readsStatistics", true);
        } finally {
            database.change("revoke select on pg_stat_all_tables from usht_app");
        }
        assertThat(health().getDetails()).isEmpty();
    }

    private Health health() {
        return Objects.requireNonNull(loginRoleHealthIndicator.health());
    }
}
