package no.usht.lifecycle;

import static no.usht.bench.Limit.atMost;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.usht.bench.Benchmark;
import no.usht.bench.BenchmarkRun;
import no.usht.bench.Figure;
import no.usht.tenancy.BinderBenchmark;
import no.usht.tenancy.CentreKey;

/** What one centre's life takes among the 21 of the folder. */
public final class CentreBenchmark implements Benchmark {

    private static final String NOOP = "tenancy.noop_21_ms";
    private static final String FINGERPRINT = "tenancy.fingerprint_21_ms";
    private static final String BACKUP_RESTORE = "tenancy.backup_restore_ms";
    private static final String BACKUP = "tenancy.backup_ms";
    private static final String RESTORE = "tenancy.restore_ms";
    private static final String MERGE = "tenancy.merge_ms";
    private static final String RENAME = "tenancy.rename_ms";

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.of(
                        NOOP,
                        "The start-up check of 21 current centres: reading and checking the tenant files, connecting,"
                                + " finding that nothing is behind.",
                        atMost(50)),
                Figure.of(FINGERPRINT, "The fingerprints of 21 centres' schemas, one query."),
                Figure.of(
                        BinderBenchmark.BIND,
                        "What binding adds to a transaction of five reads by primary key in five tables: each"
                                + " transaction takes a pooled connection and is bound to the next of 21 centres, against"
                                + " the same connection staying in one schema. A run is the difference between the medians"
                                + " of 500 transactions of each kind, in turns of 25.",
                        atMost(150)),
                Figure.of(
                        BinderBenchmark.BIND_STAYING,
                        "The same where all transactions are bound to one centre: little more than the one round"
                                + " trip."),
                Figure.of(
                        BACKUP_RESTORE,
                        "A centre of 20 000 rows, saved to its archive and restored over its rows, as two orders of"
                                + " the operator.",
                        atMost(2_000)),
                Figure.of(BACKUP, "The first half of it."),
                Figure.of(RESTORE, "The second half of it."),
                Figure.of(MERGE, "A centre of 20 000 rows merged into one without rows."),
                Figure.of(RENAME, "A centre of 20 000 rows given another key."));
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        run.say("21 centres");
        Changelogs changelogs = Changelogs.ofThisProgram();
        OperatedDatabase operated =
                new OperatedDatabase(run.server(), "bench_21", run.folder(), changelogs, OperatedDatabase.FILES);
        checks(run, operated);
        run.say("binding");
        new BinderBenchmark(run, operated.database()).measure();
        run.say("20 000 rows");
        moving(run, operated);
    }

    private static void checks(BenchmarkRun run, OperatedDatabase operated) throws Exception {
        for (int n = -run.times(10, 3); n < run.times(21, 5); n++) {
            double seconds = BenchmarkRun.seconds(() -> {
                var outcome = operated.migrate(Changelogs.ofThisProgram(), TenantFiles.read(Path.of("tenants")));
                if (!outcome.migrated().isEmpty() || outcome.centres() != 21) {
                    throw new IllegalStateException("There was something to do: " + outcome);
                }
            });
            double fingerprints = BenchmarkRun.seconds(() -> fingerprints(operated));
            if (n >= 0) {
                run.add(NOOP, seconds * 1_000);
                run.add(FINGERPRINT, fingerprints * 1_000);
            }
        }
    }

    static Map<String, String> fingerprints(OperatedDatabase operated) throws SQLException {
        try (Connection connection = operated.owner().connect()) {
            List<String> schemas = new OwnerSql(connection)
                    .texts("select schema_name from platform.schema_state where schema_name like 'usht\\_c\\_%'");
            return new HashMap<>(SchemaFingerprints.of(connection, schemas));
        }
    }

    private static void moving(BenchmarkRun run, OperatedDatabase operated) throws Exception {
        CentreKey full = new CentreKey("full");
        operated.carryOut(new TenantOrder.BringOn(OperatedDatabase.file(full.value())));
        CentreRows rows = new CentreRows(operated.database());
        // How many rows come with an activity grows with the program.
        CentreKey sample = new CentreKey("prove");
        operated.carryOut(new TenantOrder.BringOn(OperatedDatabase.file(sample.value())));
        rows.make(sample, 100, "3201");
        rows.make(full, Math.toIntExact(20_000 * 100 / operated.rows(sample) + 1), "3201");
        long all = operated.rows(full);
        if (all < 19_000 || all > 21_000) {
            throw new IllegalStateException("Not about 20 000 rows: " + all);
        }
        operated.database().change("analyze");
        String[] file = new String[1];
        for (int n = -1; n < run.times(9, 2); n++) {
            double saved = 1_000
                    * BenchmarkRun.seconds(() -> file[0] =
                            operated.carryOut(new TenantOrder.BackUp(full)).file());
            double restored =
                    1_000 * BenchmarkRun.seconds(() -> operated.carryOut(new TenantOrder.Restore(full, file[0], null)));
            if (n >= 0) {
                run.add(BACKUP_RESTORE, saved + restored);
                run.add(BACKUP, saved);
                run.add(RESTORE, restored);
            }
        }
        for (int n = 0; n < run.times(5, 1); n++) {
            CentreKey from = new CentreKey("fra" + n);
            CentreKey renamed = new CentreKey("flyttet" + n);
            CentreKey into = new CentreKey("til" + n);
            operated.carryOut(new TenantOrder.Restore(full, file[0], from));
            operated.carryOut(new TenantOrder.BringOn(OperatedDatabase.file(into.value())));
            run.time(RENAME, () -> operated.carryOut(new TenantOrder.Rename(from, renamed)));
            run.time(
                    MERGE,
                    () -> operated.carryOut(
                            new TenantOrder.Merge(renamed, into, LocalDate.of(2026, 1, 1), null, false)));
            if (operated.rows(into) != all) {
                throw new IllegalStateException("Not merged: " + operated.rows(into));
            }
        }
    }
}
