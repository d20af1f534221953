package no.usht.lifecycle;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.usht.tenancy.Seam;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import no.usht.testing.PostgresServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A migrated database with the centres of the tenant folder, for tests below Spring: a copy of one that was migrated once,
 * since that takes a tenth of the time.
 */
public final class MigratedDatabase {

    private static final List<TenantFile> ALL = TenantFiles.read(Path.of("tenants"));

    /** Those that others are copied from, by the centres in them. */
    private static final Map<List<TenantFile>, String> TEMPLATES = new ConcurrentHashMap<>();

    private final PostgresServer server;
    private final String name;

    /** Makes it if need be. */
    public MigratedDatabase(String name) {
        this(name, ALL);
    }

    /** With those centres alone. */
    public MigratedDatabase(String name, List<TenantFile> files) {
        this.server = PostgresServer.shared();
        this.name = name;
        if (server.has(name)) {
            migrate(files);
        } else {
            server.copy(TEMPLATES.computeIfAbsent(files, MigratedDatabase::template), name);
        }
    }

    /** On a server of one's own choice, migrated there. */
    MigratedDatabase(PostgresServer server, String name, List<TenantFile> files) {
        this.server = server;
        this.name = name;
        migrate(files);
    }

    /** The one of that name as this one is, to which nobody may be connected; what was there of that name before is gone. */
    MigratedDatabase copy(String copy) {
        server.drop(copy);
        server.copy(name, copy);
        return new MigratedDatabase(server, copy);
    }

    private MigratedDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
    }

    private static String template(List<TenantFile> files) {
        String name = "template_" + Integer.toUnsignedString(files.hashCode(), 36);
        return new MigratedDatabase(PostgresServer.shared(), name, files).name;
    }

    private void migrate(List<TenantFile> files) {
        try {
            migrator(Changelogs.ofThisProgram()).migrate(files);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    SchemaMigrator migrator(Changelogs changelogs) {
        return new SchemaMigrator(owner(), changelogs, new JsonMapper(), Clock.systemUTC());
    }

    OwnerDatabase owner() {
        return new OwnerDatabase(server.database(name), "usht_owner", PostgresServer.OWNER_PASSWORD);
    }

    /** Its JDBC address. */
    public String url() {
        return server.url(name);
    }

    /** As the role that the application logs in as, with nothing bound, auto-commit off. */
    public Connection asApplication() throws SQLException {
        Connection connection = DriverManager.getConnection(server.url(name), "usht_app", PostgresServer.APP_PASSWORD);
        connection.setAutoCommit(false);
        return connection;
    }

    /** As the application, bound to that workspace as the seam binds; closing it rolls back. */
    public Connection bound(Workspace workspace) throws SQLException {
        Connection connection = asApplication();
        Seam.bind(connection, workspace);
        return connection;
    }

    /** Looks behind the program's back. */
    public List<String> asSuperuser(String sql) throws SQLException {
        try (Connection connection = server.asSuperuser(name)) {
            return texts(connection, sql);
        }
    }

    /** Changes something behind the program's back. */
    public void change(String sql) throws SQLException {
        try (Connection connection = server.asSuperuser(name);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a script as it stands. */
    public static void run(Connection connection, String script) throws SQLException {
        OwnerDatabase.run(connection, script);
    }

    /** The first column of a query, as text. */
    public static List<String> texts(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(String.valueOf(rows.getString(1)));
                }
                return texts;
            }
        }
    }
}
