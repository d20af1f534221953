package no.usht.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.usht.bench.BenchmarkRun;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.lifecycle.OperatedDatabase;
import no.usht.testing.PostgresServer;

/** Measures the binding seam on the pool that the program uses. */
public final class BinderBenchmark {

    public static final String BIND = "tenancy.bind_us";
    public static final String BIND_STAYING = "tenancy.bind_staying_us";

    private static final int BLOCK = 25;

    private static final List<String> READS = List.of(
            "select title, kind, status from activity where id = md5('a')::uuid",
            "select invited, taking_part from activity_reach where activity_id = md5('a')::uuid and territory_code ="
                    + " '3201'",
            "select name from activity_partner where activity_id = md5('a')::uuid and name = 'Høgskolen'",
            "select amount_kr, state from activity_funding where activity_id = md5('a')::uuid and position = 1",
            "select name from activity_focus_area where activity_id = md5('a')::uuid and name = 'Fall'");

    private final BenchmarkRun run;
    private final MigratedDatabase database;
    private final List<Workspace> centres;

    public BinderBenchmark(BenchmarkRun run, MigratedDatabase database) {
        this.run = run;
        this.database = database;
        this.centres = OperatedDatabase.FILES.stream()
                .<Workspace>map(file -> Workspace.centre(file.key()))
                .toList();
    }

    public void measure() throws Exception {
        for (TenantFile file : OperatedDatabase.FILES) {
            fill(file.key());
        }
        Workspace first = centres.getFirst();
        // One connection for all: with two, it would count on which processor the system has put which of the two
        // backends.
        try (HikariDataSource pool = pool()) {
            WorkspaceConnections bound = new WorkspaceConnections(pool, () -> Optional.of("Kari Nordmann"));
            int blocks = run.times(20, 4);
            for (int n = -run.times(10, 3); n < run.times(25, 5); n++) {
                double[] base = new double[blocks * BLOCK];
                double[] hopping = new double[blocks * BLOCK];
                double[] same = new double[blocks * BLOCK];
                // In turns, so that whatever else the machine does meets all three alike.
                for (int block = 0; block < blocks; block++) {
                    int from = block * BLOCK;
                    stay(pool, Binding.role(first));
                    for (int i = from; i < from + BLOCK; i++) {
                        base[i] = BenchmarkRun.seconds(() -> read(pool));
                    }
                    stay(pool, "none");
                    for (int i = from; i < from + BLOCK; i++) {
                        Workspace next = centres.get(i % centres.size());
                        hopping[i] = BenchmarkRun.seconds(() -> read(bound, next));
                    }
                    for (int i = from; i < from + BLOCK; i++) {
                        same[i] = BenchmarkRun.seconds(() -> read(bound, first));
                    }
                }
                if (n >= 0) {
                    run.add(BIND, (middle(hopping) - middle(base)) * 1e6);
                    run.add(BIND_STAYING, (middle(same) - middle(base)) * 1e6);
                }
            }
        }
    }

    /** Puts the one connection into a role for longer than a transaction, as no program of ours does. */
    private static void stay(HikariDataSource pool, String role) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement("select set_config('role', ?, false)")) {
            statement.setString(1, role);
            statement.execute();
            connection.commit();
        }
    }

    /** One transaction that the machine held up tells nothing of the binding. */
    private static double middle(double[] seconds) {
        Arrays.sort(seconds);
        return seconds[seconds.length / 2];
    }

    private static void read(HikariDataSource staying) throws SQLException {
        try (Connection connection = staying.getConnection()) {
            for (String sql : READS) {
                read(connection, sql);
            }
            connection.commit();
        }
    }

    private static void read(WorkspaceConnections bound, Workspace workspace) throws SQLException {
        Connection connection = bound.getConnection(workspace.id());
        for (String sql : READS) {
            read(connection, WorkspaceStatements.of(workspace, sql));
        }
        connection.commit();
        bound.releaseConnection(workspace.id(), connection);
    }

    private static void read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("No row: " + sql);
            }
        }
    }

    private void fill(CentreKey centre) throws SQLException {
        try (Connection connection = database.bound(Workspace.centre(centre))) {
            MigratedDatabase.run(connection, """
                insert into activity (id, title, kind, status) values (md5('a')::uuid, 'Aktivitet', 'PROJECT', 'ONGOING');
                insert into activity_reach (activity_id, territory_code, invited, taking_part)
                    values (md5('a')::uuid, '3201', true, true);
                insert into activity_partner values (md5('a')::uuid, 'Høgskolen');
                insert into activity_focus_area values (md5('a')::uuid, 'Fall');
                insert into activity_funding values (md5('a')::uuid, 1, 'OWN', 2026, 'GRANTED', 125000, true);
                """);
            connection.commit();
        }
    }

    private HikariDataSource pool() {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(database.url());
        settings.setUsername("usht_app");
        settings.setPassword(PostgresServer.APP_PASSWORD);
        settings.setAutoCommit(false);
        settings.setMaximumPoolSize(1);
        return new HikariDataSource(settings);
    }
}
