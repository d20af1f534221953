package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When and how a transaction is bound, whatever is done first in it. */
class BoundConnectionTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final String BOUND = "usht_c_vestfold";

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private final List<String> prepared = new ArrayList<>();
    private Connection login;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        login = database.asApplication();
        connection = BoundConnection.of(listening(login), Binding.of(VESTFOLD, "Kari Nordmann"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select current_user",
                "SELECT current_user",
                "/* c_vestfold */ select current_user",
                "with me as (select current_user) select * from me",
                "select ';' || current_user"
            })
    void bindsBeforeAQuery(String query) throws SQLException {
        assertThat(MigratedDatabase.texts(connection, query).getFirst()).endsWith(BOUND);
        assertThat(MigratedDatabase.texts(connection, "select current_setting('usht.person')"))
                .containsExactly("Kari Nordmann");
    }

    @Test
    void sendsTheBindingWithTheFirstQuery() throws SQLException {
        MigratedDatabase.texts(connection, "select 1");
        MigratedDatabase.texts(connection, "select 2");
        assertThat(prepared).containsExactly(Binding.of(VESTFOLD, "").statement() + "; select 1", "select 2");
    }

    @Test
    void bindsBeforeAChange() throws SQLException {
        try (PreparedStatement change = connection.prepareStatement("update activity set title = title where false")) {
            assertThat(change.executeUpdate()).isZero();
        }
        assertThat(prepared).first().isEqualTo(Binding.of(VESTFOLD, "").statement());
    }

    @Test
    void bindsBeforeAQueryThatChanges() throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(
                "with none as (select 1 where ? = 'b') update activity set title = ? where exists (select from"
                        + " none)")) {
            change.setString(1, "a");
            change.setString(2, "b");
            assertThat(change.executeUpdate()).isZero();
        }
        assertThat(prepared)
                .singleElement()
                .asString()
                .startsWith(Binding.of(VESTFOLD, "").statement() + "; with none");
    }

    @Test
    void bindsBeforeAnyOtherWayToAsk() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select current_user")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(BOUND);
        }
    }

    @Test
    void staysBoundWhenGoingBackToASavepoint() throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        assertThatThrownBy(() -> MigratedDatabase.texts(connection, "select 1 / 0"))
                .isInstanceOf(SQLException.class);
        connection.rollback(savepoint);
        assertThat(MigratedDatabase.texts(connection, "select current_user")).containsExactly(BOUND);
    }

    @Test
    void handsTheQuerysOwnParametersOn() throws SQLException {
        assertThat(MigratedDatabase.texts(connection, "select ? || ? || current_user", "a", "b"))
                .containsExactly("ab" + BOUND);
    }

    @Test
    void readsMoreThanOnePortion() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select current_user || g from generate_series(1, ?) g")) {
            query.setFetchSize(2);
            query.setInt(1, 5);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            assertThat(found).hasSize(5).first().isEqualTo(BOUND + 1);
        }
    }

    @Test
    void bindsWhicheverOfTwoIsExecutedFirst() throws SQLException {
        try (PreparedStatement one = connection.prepareStatement("select current_user");
                PreparedStatement other = connection.prepareStatement("select current_user");
                ResultSet last = other.executeQuery();
                ResultSet first = one.executeQuery()) {
            assertThat(last.next() && first.next()).isTrue();
            assertThat(List.of(last.getString(1), first.getString(1))).containsOnly(BOUND);
        }
    }

    @Test
    void isFoundAgainByWhoeverKeepsIt() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1")) {
            assertThat(Set.of(query)).contains(query);
            assertThat(Set.of(connection)).contains(connection);
        }
    }

    @Test
    void bindsNothingAfterTheTransaction() throws SQLException {
        try (PreparedStatement kept = connection.prepareStatement("select current_user")) {
            assertThat(MigratedDatabase.texts(connection, "select current_user"))
                    .containsExactly(BOUND);
            connection.commit();
            assertThat(MigratedDatabase.texts(connection, "select current_user"))
                    .containsExactly("usht_app");
            assertThatThrownBy(kept::executeQuery).hasMessageContaining("is over");
        }
    }

    @Test
    void leavesTheLoginRoleWithoutABindingThatFails() throws SQLException {
        Connection nowhere = BoundConnection.of(login, Binding.of(Workspace.centre(new CentreKey("atlantis")), ""));
        assertThatThrownBy(() -> MigratedDatabase.texts(nowhere, "select title from usht_c_vestfold.activity"))
                .hasMessageContaining("role \"usht_c_atlantis\" does not exist");
        nowhere.rollback();
        assertThatThrownBy(() -> MigratedDatabase.texts(nowhere, "select title from usht_c_vestfold.activity"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void refusesWhatItCannotPutTheBindingInFrontOf() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select current_user")) {
            assertThatThrownBy(query::addBatch).isInstanceOf(SQLFeatureNotSupportedException.class);
            assertThatThrownBy(query::executeUpdate).hasMessageContaining("Rows came back");
        }
    }

    /** That connection; it writes down what it is asked to prepare. */
    private Connection listening(Connection target) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        prepared.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
