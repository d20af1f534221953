package no.usht.lifecycle;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Seam;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** A database as the operator's orders change it and as the registry reads it, without the rest of the program. */
public final class OperatedDatabase {

    /** The centres of the tenant folder. */
    public static final List<TenantFile> FILES = TenantFiles.read(Path.of("tenants"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MigratedDatabase database;
    private final TenantTaskQueue queue;
    private final OwnerDatabase owner;
    private final DataSource platform;
    private final StoredTenants stored;

    OperatedDatabase(PostgresServer server, String name, Path folder, Changelogs changelogs, List<TenantFile> files) {
        this.database = new MigratedDatabase(server, name, List.of());
        try {
            database.migrator(changelogs).migrate(files);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        this.owner = database.owner();
        this.platform = bound(server.url(name));
        this.queue = new TenantTaskQueue(
                owner, changelogs, JSON, TenantFolders.backupsIn(folder.resolve("backups-" + name)), Clock.systemUTC());
        this.stored = stored(platform, changelogs);
    }

    /** The pool as the program has it, bound by the real seam. */
    private static DataSource bound(String url) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername("usht_app");
        settings.setPassword(PostgresServer.APP_PASSWORD);
        settings.setAutoCommit(false);
        settings.setMaximumPoolSize(1);
        return Seam.bound(new HikariDataSource(settings), Workspace.PLATFORM);
    }

    private static StoredTenants stored(DataSource platform, Changelogs changelogs) {
        Workspaces workspaces = Seam.workspaces(new JdbcTransactionManager(platform));
        return new StoredTenants(workspaces, new JdbcTemplate(platform), JSON, changelogs, Clock.systemUTC());
    }

    /** The start-up check, or whatever is to be done. */
    SchemaMigrator.Outcome migrate(Changelogs changelogs, List<TenantFile> files) throws SQLException {
        return new SchemaMigrator(owner, changelogs, JSON, Clock.systemUTC()).migrate(files);
    }

    OwnerDatabase owner() {
        return owner;
    }

    MigratedDatabase database() {
        return database;
    }

    /** What the registry says, read anew. */
    List<TenantStatus> registry() {
        return stored.all();
    }

    /** Whether that centre's people are let in. */
    boolean isOpen(CentreKey key) {
        return registry().stream()
                .map(TenantStatus::tenant)
                .anyMatch(tenant -> tenant.key().equals(key) && tenant.state() == Tenant.State.ACTIVE);
    }

    /**
     * Has an order carried out, from its writing to its end.
     *
     * @throws IllegalStateException if it is not done then
     */
    TenantTaskResult carryOut(TenantOrder order) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = platform.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into platform.tenant_task (id, kind, centre_key, command, dry_run, reason, ordered_by)"
                                + " values (?, ?, ?, ?::jsonb, false, '', 'Operatør')")) {
            insert.setObject(1, id);
            insert.setString(2, TenantOrders.kind(order));
            insert.setString(3, order.key().value());
            insert.setString(4, JSON.writeValueAsString(order));
            insert.executeUpdate();
            connection.commit();
        }
        queue.workOffOne();
        try (Connection connection = platform.getConnection()) {
            String row = MigratedDatabase.texts(
                            connection,
                            "select jsonb_build_object('state', state, 'result', result, 'error', error)::text"
                                    + " from platform.tenant_task where id = ?::uuid",
                            id.toString())
                    .getFirst();
            connection.rollback();
            var ended = JSON.readTree(row);
            if (!ended.path("state").asString().equals("DONE")) {
                throw new IllegalStateException(order + " was not carried out: " + row);
            }
            return JSON.treeToValue(ended.path("result"), TenantTaskResult.class);
        }
    }

    /** A centre like one of the folder's, with another key. */
    static TenantFile file(String key) {
        return FILES.stream()
                .filter(file -> file.key().value().equals("vestfold"))
                .findFirst()
                .orElseThrow()
                .withKey(new CentreKey(key))
                .withTile(null);
    }

    /** So many of them, each with a tile. */
    static List<TenantFile> files(String keys, int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> file(keys + n).withTile(new TenantFile.Tile(20 + n / 40, n % 40)))
                .toList();
    }

    /** The number of rows in a centre's own tables, those of its history among them. */
    long rows(CentreKey centre) throws SQLException {
        try (Connection connection = owner.connect()) {
            OwnerSql sql = new OwnerSql(connection);
            SchemaTables tables = SchemaTables.of(sql, centre.schema());
            return tables.inOrder().stream()
                    .mapToLong(table -> sql.number("select count(*) from " + tables.qualified(table)))
                    .sum();
        }
    }

    /** How many of the centres' schemas are not what the reference of their version says. */
    long unlikeTheirReference(Changelogs changelogs) throws SQLException {
        try (Connection connection = owner.connect()) {
            OwnerSql sql = new OwnerSql(connection);
            Changelog centre = changelogs.of(Changelog.Plane.CENTRE);
            String reference = sql.text(
                            "select fingerprint from platform.schema_reference where plane = 'CENTRE' and version = ?"
                                    + " and method = ?",
                            centre.version(),
                            SchemaFingerprints.METHOD)
                    .orElseThrow();
            List<String> schemas = sql.texts("select 'usht_c_' || key from platform.tenant where state <> 'DELETED'");
            var digests = SchemaFingerprints.of(connection, schemas);
            return schemas.stream()
                    .filter(schema -> !Objects.equals(digests.get(schema), reference))
                    .count();
        }
    }
}
