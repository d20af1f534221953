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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** Nothing has to outlive the machine, and nobody tidies up some dozens of databases, each with the tables of 21 centres. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "wal_level", "minimal",
            "max_wal_senders", "0",
            "max_wal_size", "4GB",
            "autovacuum", "off",
            "max_connections", "300");

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
                    .withCommand(command());
            container.start();
            log.info("Tests run on PostgreSQL in a container ({})", container.getDockerImageName());
            return new PostgresServer(
                    container.getHost(), container.getMappedPort(5432), "postgres", "postgres", container::stop);
        }
        log.info("Tests run on embedded PostgreSQL, because no Docker engine answers");
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8");
            SETTINGS.forEach(builder::setServerConfig);
            EmbeddedPostgres embedded = builder.start();
            return new PostgresServer("localhost", embedded.getPort(), "postgres", "postgres", embedded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] command() {
        return Stream.concat(
                        Stream.of("postgres"),
                        SETTINGS.entrySet().stream()
                                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue())))
                .toArray(String[]::new);
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
        if (!has(name)) {
            change("postgres", "create database \"" + name + "\"");
            change(name, rolesScript());
        }
        return url(name);
    }

    /** Makes a database as another one is, to which nobody may be connected. */
    public void copy(String template, String name) {
        // File by file: the other way writes all that is in them to the log, too.
        change("postgres", "create database \"" + name + "\" template \"" + template + "\" strategy file_copy");
        // What a role may do in a database as a whole is not copied.
        change(name, rolesScript());
    }

    /** Drops the database of that name, if there is one, whoever is connected to it. */
    public void drop(String name) {
        change("postgres", "drop database if exists \"" + name + "\" with (force)");
    }

    /** Whether there is a database of that name. */
    public boolean has(String name) {
        try (Connection connection = asSuperuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select exists (select from pg_database where datname = '" + name + "')")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't look for database " + name, e);
        }
    }

    private void change(String database, String sql) {
        try (Connection connection = asSuperuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't make a database: " + sql, e);
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
