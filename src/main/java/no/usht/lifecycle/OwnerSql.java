package no.usht.lifecycle;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Statements with parameters on one of the owner's connections, inside the transaction that its caller ends. */
class OwnerSql {

    private final Connection connection;
    private final JdbcTemplate jdbc;

    OwnerSql(Connection connection) {
        this.connection = connection;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    Connection connection() {
        return connection;
    }

    /** Changes rows, and tells how many. */
    int update(String sql, @Nullable Object... parameters) {
        return jdbc.update(sql, parameters);
    }

    /** Runs a script as it stands. */
    void run(String script) {
        jdbc.execute(script);
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return jdbc.query(sql, mapper, parameters);
    }

    List<String> texts(String sql, @Nullable Object... parameters) {
        return jdbc.queryForList(sql, String.class, parameters);
    }

    Optional<String> text(String sql, @Nullable Object... parameters) {
        return texts(sql, parameters).stream().findFirst();
    }

    long number(String sql, @Nullable Object... parameters) {
        Long number = jdbc.queryForObject(sql, Long.class, parameters);
        return number == null ? 0 : number;
    }

    /** The functions of a schema whose names begin so, by name; what follows is the table that each is about. */
    List<String> functions(String schema, String beginning) {
        return texts(
                "select proname from pg_proc where pronamespace = to_regnamespace(?) and starts_with(proname, ?) order"
                        + " by proname",
                OwnerDatabase.identifier(schema),
                beginning);
    }

    <T> T call(ConnectionCallback<T> work) {
        return java.util.Objects.requireNonNull(jdbc.execute(work));
    }
}
