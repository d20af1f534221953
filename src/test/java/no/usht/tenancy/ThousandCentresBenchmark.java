package no.usht.tenancy;

import static no.usht.bench.Limit.atMost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.usht.bench.Benchmark;
import no.usht.bench.BenchmarkRun;
import no.usht.bench.Figure;
import no.usht.tenancy.Changelog.Plane;

/** What a thousand centres take: all of them migrated, and one more brought on. */
public final class ThousandCentresBenchmark implements Benchmark {

    private static final String MIGRATE = "tenancy.migrate_1000_s";
    private static final String LOCKS = "tenancy.locks_left";
    private static final String MISMATCH = "tenancy.fingerprint_mismatch";
    private static final String CREATE = "tenancy.create_at_1000_ms";
    private static final String FINGERPRINT = "tenancy.fingerprint_1000_ms";
    private static final String REGISTRY = "tenancy.registry_1000_ms";
    private static final String NOOP = "tenancy.noop_1000_ms";
    private static final String RENAME = "tenancy.rename_at_1000_ms";

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.of(
                        MIGRATE,
                        "1 000 centres brought to the next version, whose five change sets are a table with an index and a"
                                + " history, a column, a check, an index and a function; each run goes one version further.",
                        atMost(15)),
                Figure.of(
                        LOCKS,
                        "Advisory locks held, Liquibase's tables of locks, and transactions left open, after each of these runs.",
                        atMost(0)),
                Figure.of(
                        MISMATCH,
                        "Centres whose schema is not what the new version's reference says, after each of these runs.",
                        atMost(0)),
                Figure.of(
                        CREATE,
                        "`" + CentreBenchmark.CREATE + "` where there are 1 000 centres already.",
                        atMost(1.5, CentreBenchmark.CREATE)),
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
        run.say("one more");
        for (int n = -2; n < run.times(11, 3); n++) {
            create(run, operated, n);
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
                    + (select count(*) from pg_stat_activity where state like 'idle in transaction%')""").getFirst()));
        run.add(MISMATCH, (double) operated.unlikeTheirReference(later));
        run.time(FINGERPRINT, () -> CentreBenchmark.fingerprints(operated));
        run.time(NOOP, () -> operated.migrate(later, List.of()));
    }

    private static void create(BenchmarkRun run, OperatedDatabase operated, int n) throws Exception {
        TenantFile file = OperatedDatabase.file("enda" + (n + 2));
        double seconds = BenchmarkRun.seconds(() -> {
            operated.carryOut(new TenantOrder.BringOn(file));
            CentreBenchmark.requireOpen(operated, file.key());
        });
        double renaming = BenchmarkRun.seconds(
                () -> operated.carryOut(new TenantOrder.Rename(file.key(), new CentreKey("omdopt" + (n + 2)))));
        double registry = BenchmarkRun.seconds(operated::registry);
        if (n >= 0) {
            run.add(CREATE, seconds * 1_000);
            run.add(RENAME, renaming * 1_000);
            run.add(REGISTRY, registry * 1_000);
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
