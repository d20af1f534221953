package no.usht.reach;

import static no.usht.bench.Limit.atMost;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import no.usht.UshtApplication;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.bench.Benchmark;
import no.usht.bench.BenchmarkRun;
import no.usht.bench.Figure;
import no.usht.centre.CentreOverviewService;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.ParticipantRecord;
import no.usht.gathering.ui.ParticipantFile;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.plan.ui.LargePlan;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.PostgresServer;
import no.usht.testing.WithoutTab;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What the largest centre waits for, on the side of the server: with 20 000 participants, 2 000 gatherings and 500 activities. */
public final class ReachBenchmark implements Benchmark {

    private static final String DATABASE = "bench_reach";
    private static final Workspace CENTRE = Workspace.centre(new CentreKey("oppland"));
    private static final String OVERVIEW = "centre.overview_ms";
    private static final String PARTICIPANTS = "centre.participants_page_ms";
    private static final String MATRIX = "centre.reach_matrix_ms";
    private static final String IMPORT = "centre.import_5000_s";
    private static final String PLAN_PDF = "centre.plan_pdf_ms";
    private static final int IMPORTED = 5_000;
    private static final String OVER = " of a centre with 20 000 participants, 2 000 gatherings, 40 000 attendances and"
            + " 500 activities, as its service answers the page.";
    private static final double LIMIT = 50;
    private static final double LIMIT_OF_IMPORT = 5;
    private static final double LIMIT_OF_PDF = 3_000;

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.of(OVERVIEW, "The first page" + OVER, atMost(LIMIT)),
                Figure.of(
                        PARTICIPANTS,
                        "The first fifty participants by name and how many there are," + OVER,
                        atMost(LIMIT)),
                Figure.of(
                        MATRIX,
                        "How many activities of a year reached each municipality, by priority, and which were never"
                                + " reached," + OVER,
                        atMost(LIMIT)),
                Figure.of(
                        IMPORT,
                        "5 000 participants from a workbook of Excel: read, looked through and taken in, all of them new to a"
                                + " centre that has 20 000.",
                        atMost(LIMIT_OF_IMPORT)),
                Figure.of(
                        PLAN_PDF,
                        "A year's plan as PDF: ten goals, six measures each with indicators, of which one is counted, and two"
                                + " statuses; some 40 pages.",
                        atMost(LIMIT_OF_PDF)));
    }

    @Override
    public void measure(BenchmarkRun run) throws Exception {
        run.say("20 000 participants");
        try (ConfigurableApplicationContext program = start(run.server())) {
            fill(run.server());
            // Where the first page's words and addresses come from.
            VaadinService.setCurrent(program.getBean(Translations.class).service());
            UI tab = new UI();
            tab.setLocale(Language.NB.locale());
            ComponentUtil.setData(tab, Workspace.class, CENTRE);
            UI.setCurrent(tab);
            Acting acting = program.getBean(Acting.class);
            Acting.Somebody leader = acting.person("Leader", CENTRE, Role.LEADER);
            CentreOverviewService overviews = program.getBean(CentreOverviewService.class);
            RecordService records = program.getBean(RecordService.class);
            ReachMatrices matrices = program.getBean(ReachMatrices.class);
            RecordFilter<ParticipantContent> all = new RecordFilter<>("", List.of(), Map.of());
            ReachFilter year = new ReachFilter(Optional.of(2026), Optional.empty(), "", Optional.empty());
            time(run, acting, leader, OVERVIEW, () -> overviews.overview(Language.NB));
            time(run, acting, leader, PARTICIPANTS, () -> {
                records.count(ParticipantRecord.KIND, all);
                return records.page(ParticipantRecord.KIND, all, PageRequest.of(0, 50, Sort.by("name")));
            });
            time(run, acting, leader, MATRIX, () -> matrices.matrix(year));
            takeIn(run, acting, leader, new ParticipantFile(program, tab));
            print(run, acting, leader, new LargePlan(program, tab));
        }
    }

    private static void takeIn(BenchmarkRun run, Acting acting, Acting.Somebody leader, ParticipantFile page)
            throws Exception {
        run.say("5 000 participants from a file");
        byte[] file = ParticipantFile.excel(IMPORTED);
        for (int n = -run.times(2, 1); n < run.times(5, 1); n++) {
            long begun = System.nanoTime();
            int made = acting.as(leader, CENTRE, () -> page.takeIn(file));
            double seconds = (System.nanoTime() - begun) / 1e9;
            expect(made == IMPORTED, made + " were new");
            if (n >= 0) {
                run.add(IMPORT, seconds);
            }
            execute(
                    run.server(),
                    "set session_replication_role = replica",
                    "delete from usht_c_oppland.history where table_name = 'participant'",
                    "delete from usht_c_oppland.participant where email like 'ny%@example.com'",
                    "vacuum analyze usht_c_oppland.participant, usht_c_oppland.history");
        }
    }

    private static void print(BenchmarkRun run, Acting acting, Acting.Somebody leader, LargePlan page)
            throws Exception {
        run.say("a plan as PDF");
        execute(
                run.server(),
                "set session_replication_role = replica",
                "set search_path to usht_c_oppland",
                LargePlan.ROWS);
        for (int n = -run.times(5, 1); n < run.times(11, 1); n++) {
            long begun = System.nanoTime();
            byte[] pdf = acting.as(leader, CENTRE, page::pdf);
            double seconds = (System.nanoTime() - begun) / 1e9;
            int pages = LargePlan.pages(pdf);
            expect(pages >= 35 && pages <= 45, pages + " pages");
            if (n >= 0) {
                run.add(PLAN_PDF, seconds * 1_000);
            }
        }
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    private static void time(
            BenchmarkRun run, Acting acting, Acting.Somebody leader, String figure, Supplier<Object> work)
            throws Exception {
        for (int n = -run.times(60, 20); n < run.times(25, 5); n++) {
            double seconds = BenchmarkRun.seconds(() -> acting.as(leader, CENTRE, work));
            if (n >= 0) {
                run.add(figure, seconds * 1_000);
            }
        }
    }

    private static ConfigurableApplicationContext start(PostgresServer server) {
        return new SpringApplicationBuilder(UshtApplication.class, Acting.class, WithoutTab.class, Translations.class)
                .properties(Map.ofEntries(
                        Map.entry("server.port", 0),
                        Map.entry("server.address", "127.0.0.1"),
                        Map.entry("management.server.port", "-1"),
                        Map.entry("spring.datasource.url", server.database(DATABASE)),
                        Map.entry("spring.datasource.username", "usht_app"),
                        Map.entry("spring.datasource.password", PostgresServer.APP_PASSWORD),
                        Map.entry("usht.migrator.username", "usht_owner"),
                        Map.entry("usht.migrator.password", PostgresServer.OWNER_PASSWORD),
                        Map.entry("usht.sign-in.issuer", "http://localhost:1/nobody"),
                        Map.entry("usht.sign-in.client-id", "usht"),
                        Map.entry("usht.jobs.threads", 0),
                        Map.entry("vaadin.productionMode", true),
                        Map.entry("logging.level.root", "warn")))
                .run();
    }

    /** Keeps Vaadin's service, without which there are no words. */
    static final class Translations implements VaadinServiceInitListener {

        private static final long serialVersionUID = 1L;

        private @Nullable VaadinService service;

        @Override
        public void serviceInit(ServiceInitEvent event) {
            service = event.getSource();
        }

        VaadinService service() {
            return Objects.requireNonNull(service);
        }
    }

    private static void execute(PostgresServer server, String... statements) throws SQLException {
        try (Connection connection = server.asSuperuser(DATABASE);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    /** Without the triggers of the history, which is not read here. */
    private static void fill(PostgresServer server) throws SQLException {
        try (Connection connection = server.asSuperuser(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    set session_replication_role = replica;
                    set search_path to usht_c_oppland, national;
                    create temporary table place as
                        select territory_code as code, row_number() over (order by territory_code) - 1 as at
                        from centre_area where centre_key = 'oppland' and valid_to is null;
                    insert into priority (id, year_from, year_to, key, name_nb, name_nn, position, state)
                        select md5('satsing' || n)::uuid, 2022, 2026, 'satsing-' || n, 'Satsing ' || n, 'Satsing ' || n, n, 'PUBLISHED'
                        from generate_series(0, 7) n;
                    insert into activity (id, title, kind, status, period_from, period_to)
                        select md5('a' || n)::uuid, 'Aktivitet ' || n, 'COURSE', 'ONGOING',
                            date '2022-01-01' + n * 3, date '2022-01-01' + n * 3 + 200
                        from generate_series(0, 499) n;
                    insert into activity_reach select md5('a' || n)::uuid, code, true, (n + at) % 2 = 0
                        from generate_series(0, 499) n, place where (n + at) % 4 < 2 and at > 2;
                    insert into activity_focus_area select md5('a' || n)::uuid, 'Tema ' || n % 20 from generate_series(0, 499) n;
                    insert into activity_priority select md5('a' || n)::uuid, md5('satsing' || n % 8)::uuid, true
                        from generate_series(0, 499) n;
                    insert into gathering select md5('g' || n)::uuid, 'Samling ' || n, md5('a' || n / 4)::uuid,
                            timestamptz '2022-01-01 12:00+01' + n * interval '20 hours',
                            timestamptz '2022-01-01 15:00+01' + n * interval '20 hours', 'Rådhuset', '', '', '', null, null, '', now(), 0
                        from generate_series(0, 1999) n;
                    insert into gathering_headcount select md5('g' || n)::uuid, code, 5 from generate_series(0, 1999) n
                        join place on at = 3 + n % 10 where n % 3 = 0;
                    insert into participant select md5('p' || n)::uuid, 'Deltaker ' || md5(n::text), n || '@example.org', code,
                            'NURSING_HOME', 'Sykepleier', '', now(), 0
                        from generate_series(0, 19999) n join place on at = n / 5 % (select count(*) from place);
                    insert into participation select md5('a' || n / 40)::uuid, md5('p' || n)::uuid, 'MET', now()
                        from generate_series(0, 19999) n;
                    insert into attendance select md5('t' || n || ',' || half)::uuid, md5('g' || n / 40 * 4 + n % 2 + half * 2)::uuid,
                            md5('p' || n)::uuid, now()
                        from generate_series(0, 19999) n, generate_series(0, 1) half;
                    analyze;
                    """);
        }
    }
}
