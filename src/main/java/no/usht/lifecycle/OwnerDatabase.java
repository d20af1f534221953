package no.usht.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.usht.tenancy.MissingSettingsException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Connections as the role that owns the schemas; for the migrator alone, never pooled. */
class OwnerDatabase {

    /** The class of SQLSTATE whose messages hold the value that would not do. */
    private static final String DATA_EXCEPTION = "22";

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    OwnerDatabase(String url, String username, String password) {
        source.setUrl(url);
        source.setUser(username);
        source.setPassword(password);
        source.setApplicationName("usht migrator");
        // The worker listens on one for days: what a firewall has dropped would look alive for ever.
        source.setTcpKeepAlive(true);
        // Errors are shown to the operator, and the server's details quote rows, which the operator must not see.
        source.setLogServerErrorDetail(false);
    }

    /** As configured. @throws MissingSettingsException if the owner's credentials are not */
    static OwnerDatabase of(MigratorProperties properties, JdbcConnectionDetails database) {
        if (properties.username() == null || properties.password() == null) {
            throw new MissingSettingsException(List.of("usht.migrator.username", "usht.migrator.password"));
        }
        String url = properties.url() == null ? database.getJdbcUrl() : properties.url();
        return new OwnerDatabase(url, properties.username(), properties.password());
    }

    /** A connection with auto-commit off; the caller closes it. */
    Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** What failed, in words for the operator, who must not see content: an error about a value quotes it. */
    static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && state.startsWith(DATA_EXCEPTION)) {
                return "SQLSTATE " + state;
            }
        }
        return String.valueOf(failure.getMessage());
    }

    /** Runs a script as it stands. */
    static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** The first column of the first row, as text. */
    static String queryText(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A script from {@code db/bootstrap}. */
    static String script(String name) {
        try (InputStream in = OwnerDatabase.class.getResourceAsStream("/db/bootstrap/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No such script: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name as SQL takes it. */
    static String identifier(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** A text as SQL takes it. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
