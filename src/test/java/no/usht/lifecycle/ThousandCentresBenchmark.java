package no.usht.lifecycle;

import static no.usht.bench.Limit.atMost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.usht.bench.Benchmark;
import no.usht.bench.BenchmarkRun;
import no.usht.bench.Figure;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;

/** What one more centre takes, among the 21 of the folder and among a thousand, and what it takes to migrate the thousand. */
public final class ThousandCentresBenchmark implements Benchmark {

    private static final String MIGRATE = "tenancy.migrate_1000_s";
    private static final String LOCKS = "tenancy.locks_left";
    private static final String MISMATCH = "tenancy.fingerprint_mismatch";
    private static final String CREATE = "tenancy.create_ms";
    private static final String CREATE_LIQUIBASE = "tenancy.create_liquibase_ms";
    private static final String CREATE_AT_1000 = "tenancy.create_at_1000_ms";
    private static final String FINGERPRINT = "tenancy.fingerprint_1000_ms";
    private static final String REGISTRY = "tenancy.registry_1000_ms";
    private static final String NOOP = "tenancy.noop_1000_ms";
    private static final String RENAME = "tenancy.rename_at_1000_ms";

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.of(
                        CREATE,
                        "A centre from nothing to ready, database part: from the operator's order being written to the"
                                + " registry saying that the centre is open, its schema's fingerprint compared. Role,"
                                + " schema, all modules' tables, registry, log.",
                        atMost(500),
                        atMost(0.6, CREATE_LIQUIBASE)),
                Figure.of(
                        CREATE_LIQUIBASE,
                        "The same result by Liquibase itself, run once for the schema; taken in turns with the one"
                                + " above."),
                Figure.of(
                        CREATE_AT_1000,
                        "`" + CREATE + "` where there are 1 000 centres already; taken in turns with the other.",
                        atMost(1.5, CREATE)),
                Figure.of(
                        MIGRATE,
                        "1 000 centres brought to the next version, whose five change sets are a table with an index"
                                + " and a history, a column, a check, an index and a function; each run goes one version"
                                + " further.",
                        atMost(15)),
                Figure.of(
                        LOCKS,
                        "Advisory locks held, Liquibase's tables of locks, and transactions left open, after each of"
                                + " these runs.",
                        atMost(0)),
                Figure.of(
                        MISMATCH,
                        "Centres whose schema is not what the new version's reference says, after each of these runs.",
                        atMost(0)),
                Figure.of(FINGERPRINT, "The fingerprints of 1 000 centres' schemas, one query."),
                Figure.of(REGISTRY, "What the registry reads when it is told of a change, with 1 000 centres."),
                Figure.of(NOOP, "The start-up check of 1 000 current centres, without their files."),
                Figure.of(RENAME, "A centre without rows given another key where there are 1 000."));
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        int centres = run.times(1_000, 60);
        run.say("bringing " + centres + " centres on");
        Changelogs changelogs = Changelogs.ofThisProgram();
        OperatedDatabase operated = new OperatedDatabase(
                run.server(), "bench_1000", run.folder(), changelogs, OperatedDatabase.files("mange", centres));
        operated.database().change("vacuum analyze");
        OperatedDatabase few =
                new OperatedDatabase(run.server(), "bench_few", run.folder(), changelogs, OperatedDatabase.FILES);
        run.say("one more");
        for (int n = -3; n < run.times(11, 3); n++) {
            create(run, few, operated, n);
        }
        for (int round = 1; round <= run.times(5, 2); round++) {
            migrate(run, operated, round, centres);
        }
    }

    private static void migrate(BenchmarkRun run, OperatedDatabase operated, int round, int centres) throws Exception {
        run.say("migrating, " + round);
        Changelogs later = fiveChangesMore(Files.createTempDirectory(run.folder(), "changelog"), round);
        run.time(MIGRATE, () -> {
            var outcome = operated.migrate(later, List.of());
            if (outcome.migrated().size() < centres || !outcome.failed().isEmpty()) {
                throw new IllegalStateException("Not all migrated: " + outcome.failed());
            }
        });
        run.add(LOCKS, Double.parseDouble(operated.database().asSuperuser("""
            select (select count(*) from pg_locks where locktype = 'advisory')
                + (select count(*) from pg_class where relname = 'databasechangeloglock')
                + (select count(*) from pg_prepared_xacts)
                + (select count(*) from pg_stat_activity where state like 'idle in transaction%')\
            """).getFirst()));
        run.add(MISMATCH, (double) operated.unlikeTheirReference(later));
        run.time(FINGERPRINT, () -> CentreBenchmark.fingerprints(operated));
        run.time(NOOP, () -> operated.migrate(later, List.of()));
    }

    /** In turns, so that what else the machine does slows all of them alike; roles are the server's, so the keys differ. */
    private static void create(BenchmarkRun run, OperatedDatabase few, OperatedDatabase many, int n) throws Exception {
        String version = Changelogs.ofThisProgram().of(Plane.CENTRE).version();
        TenantFile another = OperatedDatabase.file("ny" + (n + 3));
        TenantFile file = OperatedDatabase.file("enda" + (n + 3));
        TenantFile plain = OperatedDatabase.file("enkel" + (n + 3));
        double amongFew = bringOn(few, another);
        double amongMany = bringOn(many, file);
        double liquibase = BenchmarkRun.seconds(() -> {
            PlainLiquibase.bringOn(few.owner(), plain, version);
            requireOpen(few, plain.key());
        });
        double renaming = BenchmarkRun.seconds(
                () -> many.carryOut(new TenantOrder.Rename(file.key(), new CentreKey("omdopt" + (n + 3)))));
        double registry = BenchmarkRun.seconds(many::registry);
        if (n >= 0) {
            run.add(CREATE, amongFew * 1_000);
            run.add(CREATE_LIQUIBASE, liquibase * 1_000);
            run.add(CREATE_AT_1000, amongMany * 1_000);
            run.add(RENAME, renaming * 1_000);
            run.add(REGISTRY, registry * 1_000);
        }
    }

    private static double bringOn(OperatedDatabase operated, TenantFile file) throws Exception {
        return BenchmarkRun.seconds(() -> {
            operated.carryOut(new TenantOrder.BringOn(file));
            requireOpen(operated, file.key());
        });
    }

    private static void requireOpen(OperatedDatabase operated, CentreKey key) {
        if (!operated.isOpen(key)) {
            throw new IllegalStateException(key + " is not open");
        }
    }

    /** The version of that round, with all five of each round before it. */
    static Changelogs fiveChangesMore(Path folder, int round) throws IOException {
        ChangelogCopy copy = new ChangelogCopy(folder);
        for (int n = 1; n <= round; n++) {
            copy.add(Plane.CENTRE, "bench-" + n + ".sql", """
                --changeset bench:room-%1$d
                create table room_%1$d (
                    id uuid primary key,
                    activity_id uuid not null references activity on delete cascade,
                    name text not null,
                    seats int check (seats > 0)
                );
                create index room_%1$d_activity on room_%1$d (activity_id);
                create trigger room_%1$d_history after insert or update or delete on room_%1$d
                    for each row execute function write_history('activity_id');

                --changeset bench:column-%1$d
                alter table activity add column place_%1$d text not null default '';

                --changeset bench:check-%1$d
                alter table activity add constraint activity_place_%1$d check (length(place_%1$d) <= 200);

                --changeset bench:index-%1$d
                create index activity_place_%1$d on activity (place_%1$d);

                --changeset bench:function-%1$d splitStatements:false
                create function seats_%1$d(of uuid) returns bigint language sql stable as $$
                    select coalesce(sum(seats), 0) from room_%1$d where activity_id = of
                $$;
                """.formatted(n));
        }
        return copy.read();
    }
}
