package no.usht.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL 18: in a container where a Docker engine answers, else embedded; the log says which. */
public final class PostgresServer implements Closeable {

    /** Passwords of a server that listens on loopback only, and lives as long as the tests or the demo. */
    public static final String OWNER_PASSWORD = "owner";

    /** See {@link #OWNER_PASSWORD}. */
    public static final String APP_PASSWORD = "app";

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private static @Nullable PostgresServer shared;

    private final String host;
    private final int port;
    private final String superuser;
    private final String password;
    private final Closeable process;

    private PostgresServer(String host, int port, String superuser, String password, Closeable process) {
        this.host = host;
        this.port = port;
        this.superuser = superuser;
        this.password = password;
        this.process = process;
    }

    /** The one that all tests of this JVM share; each test class has a database of its own in it. */
    public static synchronized PostgresServer shared() {
        PostgresServer server = shared;
        if (server == null) {
            server = start();
            shared = server;
        }
        return server;
    }

    private static PostgresServer start() {
        if (dockerAnswers()) {
            @SuppressWarnings("resource") // lives as long as the JVM
            PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine")
                    .withUsername("postgres")
                    .withPassword("postgres")
                    .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
            container.start();
            log.info("Tests run on PostgreSQL in a container ({})", container.getDockerImageName());
            return new PostgresServer(
                    container.getHost(), container.getMappedPort(5432), "postgres", "postgres", container::stop);
        }
        log.info("Tests run on embedded PostgreSQL, because no Docker engine answers");
        try {
            EmbeddedPostgres embedded = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "300")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            return new PostgresServer("localhost", embedded.getPort(), "postgres", "postgres", embedded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean dockerAnswers() {
        return !"embedded".equals(System.getenv("USHT_TEST_POSTGRES"))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    /** An embedded one with its data in that folder, which it makes if need be. */
    public static PostgresServer embedded(Path dataFolder, int port) throws IOException {
        EmbeddedPostgres embedded = EmbeddedPostgres.builder()
                .setDataDirectory(dataFolder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
        return new PostgresServer("localhost", embedded.getPort(), "postgres", "postgres", embedded);
    }

    /** An embedded one that writes as safely as PostgreSQL does by itself, for measuring; its data in that new folder. */
    public static PostgresServer ordinary(Path dataFolder) throws IOException {
        EmbeddedPostgres embedded = EmbeddedPostgres.builder()
                .setDataDirectory(dataFolder)
                // The library turns both off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
        return new PostgresServer("localhost", embedded.getPort(), "postgres", "postgres", embedded);
    }

    /** The address of a database of that name, which is made, with USHT's roles, if it does not exist. */
    public String database(String name) {
        try {
            boolean exists;
            try (Connection connection = asSuperuser("postgres");
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select exists (select from pg_database where datname = '" + name + "')")) {
                row.next();
                exists = row.getBoolean(1);
            }
            if (!exists) {
                try (Connection connection = asSuperuser("postgres");
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database \"" + name + "\"");
                }
                try (Connection connection = asSuperuser(name);
                        Statement statement = connection.createStatement()) {
                    statement.execute(rolesScript());
                }
            }
            return url(name);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't make database " + name, e);
        }
    }

    /** {@code db/bootstrap/roles.sql} without what only psql understands; roles belong to the server, so they may exist. */
    private static String rolesScript() {
        String script;
        try (InputStream in = PostgresServer.class.getResourceAsStream("/db/bootstrap/roles.sql")) {
            script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return script.lines()
                .map(line -> line.replace(":'owner_password'", "'" + OWNER_PASSWORD + "'")
                        .replace(":'app_password'", "'" + APP_PASSWORD + "'"))
                .map(line -> line.startsWith("create role ")
                        ? "do $$ begin " + line + " exception when duplicate_object then null; end $$;"
                        : line)
                .map(line -> line.endsWith("\\gexec")
                        ? "do $$ begin execute (" + line.substring(0, line.length() - "\\gexec".length()) + "); end $$;"
                        : line)
                .reduce("", (script1, line) -> script1 + line + "\n");
    }

    /** A connection that may do anything; for making databases and for looking behind the program's back. */
    public Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), superuser, password);
    }

    /** The JDBC address of a database. */
    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** The machine it runs on. */
    public String host() {
        return host;
    }

    /** Its port. */
    public int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
