package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import no.usht.UshtApplication;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityContentBuilder;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.lifecycle.TenantLifeService;
import no.usht.lifecycle.TenantOrder;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.testing.CuttableLine;
import no.usht.testing.PostgresServer;
import no.usht.testing.WithoutTab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The program while its database can't be reached, or while one centre takes all it can get; nothing is started anew. */
@SpringBootTest(classes = UshtApplication.class)
@ContextConfiguration(initializers = DatabaseGoneTests.OverTheLine.class)
@Import({Acting.class, WithoutTab.class})
@DirtiesContext
class DatabaseGoneTests {

    private static final String DATABASE = "usht_gone";
    private static final Duration GONE = Duration.ofSeconds(10);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int POOL = 8;
    private static final List<String> CENTRES = List.of("oppland", "vestfold");

    private static final CuttableLine LINE = line();

    private static CuttableLine line() {
        try {
            return new CuttableLine(
                    PostgresServer.shared().host(), PostgresServer.shared().port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leads the program to its database over a line that can be cut. */
    static class OverTheLine implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            PostgresServer.shared().database(DATABASE);
            Path folder;
            try {
                folder = Files.createTempDirectory("usht-gone");
                for (String centre : CENTRES) {
                    Files.copy(Path.of("tenants", centre + ".yaml"), folder.resolve(centre + ".yaml"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "line",
                            Map.ofEntries(
                                    Map.entry(
                                            "spring.datasource.url",
                                            "jdbc:postgresql://localhost:" + LINE.port() + "/" + DATABASE),
                                    Map.entry("spring.datasource.username", "usht_app"),
                                    Map.entry("spring.datasource.password", PostgresServer.APP_PASSWORD),
                                    Map.entry("spring.datasource.hikari.maximum-pool-size", POOL),
                                    Map.entry("spring.datasource.hikari.connection-timeout", LIMIT.toMillis()),
                                    Map.entry("spring.datasource.hikari.data-source-properties.socketTimeout", "3"),
                                    Map.entry("usht.migrator.username", "usht_owner"),
                                    Map.entry("usht.migrator.password", PostgresServer.OWNER_PASSWORD),
                                    Map.entry("usht.tenants.folder", folder.toString()),
                                    Map.entry(
                                            "usht.tenants.backup-folder",
                                            folder.resolve("backups").toString()),
                                    Map.entry("usht.sign-in.issuer", "http://localhost:1/nobody"),
                                    Map.entry("usht.sign-in.client-id", "usht"),
                                    Map.entry("management.server.port", "-1"))));
        }
    }

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    Workspaces workspaces;

    @Autowired
    CacheManager caches;

    @Autowired
    TenantLifeService tenantLife;

    private final MigratedDatabase database = new MigratedDatabase(DATABASE, List.of());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** What became of one request. */
    private record Request(String centre, Duration took, List<ActivityId> published, List<Throwable> failure) {}

    @Test
    void failsClearlyDoesNothingByHalvesAndRecoversByItself() throws Exception {
        ConcurrentLinkedQueue<Request> requests = new ConcurrentLinkedQueue<>();
        AtomicBoolean goOn = new AtomicBoolean(true);
        List<CompletableFuture<Void>> load = new ArrayList<>();
        for (String centre : CENTRES) {
            Workspace workspace = Workspace.centre(new CentreKey(centre));
            Acting.Somebody leader = acting.person("Leader of " + centre, workspace, Role.LEADER);
            for (int i = 0; i < 3; i++) {
                load.add(CompletableFuture.runAsync(
                        () -> {
                            while (goOn.get()) {
                                requests.add(request(centre, leader, workspace));
                            }
                        },
                        threads));
            }
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> requests.stream()
                                .filter(done -> !done.published().isEmpty())
                                .count()
                        > 20);

        int whole = requests.size();
        LINE.cut();
        int before = requests.size();
        Thread.sleep(GONE.toMillis());
        // Those that are told the moment it breaks, too.
        List<Request> told = requests.stream()
                .skip(whole)
                .filter(done -> !done.failure().isEmpty())
                .toList();
        List<Request> meanwhile = List.copyOf(requests).subList(before, requests.size());
        LINE.mend();
        int mended = requests.size();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> requests.stream()
                                .skip(mended)
                                .filter(done -> !done.published().isEmpty())
                                .map(Request::centre)
                                .distinct()
                                .count()
                        == CENTRES.size());
        goOn.set(false);
        load.forEach(CompletableFuture::join);

        assertThat(told).hasSizeGreaterThan(6);
        assertThat(meanwhile)
                .isNotEmpty()
                .allSatisfy(done -> assertThat(done.published()).isEmpty());
        assertThat(requests)
                .flatExtracting(Request::failure)
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(DatabaseAway.caused(failure))
                        .as(() -> String.valueOf(failure))
                        .isTrue());
        // Nobody hangs until the database is back: several of the pool's time limits, and some for a busy machine.
        assertThat(meanwhile).extracting(Request::took).allMatch(took -> took.compareTo(GONE.plus(LIMIT)) < 0);
        for (String centre : CENTRES) {
            assertNothingIsHalfDone(centre, requests);
        }
        assertTheNewsOfChangesIsBack();
        assertTheWorkerIsBack();
    }

    private Request request(String centre, Acting.Somebody leader, Workspace workspace) {
        long begin = System.nanoTime();
        List<ActivityId> published = new ArrayList<>();
        List<Throwable> failure = new ArrayList<>();
        try {
            published.add(acting.as(leader, workspace, () -> {
                ActivityId id = activities.register(content(), null);
                publishing.publish(id, 0);
                return id;
            }));
        } catch (RuntimeException e) {
            failure.add(e);
        }
        return new Request(centre, Duration.ofNanos(System.nanoTime() - begin), published, failure);
    }

    /** What is published in the workspace is in the common plane, with its parts, and the other way round; what was promised is there. */
    private void assertNothingIsHalfDone(String centre, Iterable<Request> requests) throws SQLException {
        List<String> own = database.asSuperuser(
                "select id from usht_c_" + centre + ".activity where published_version is not null order by 1");
        assertThat(database.asSuperuser("select p.subject_id from national.published_activity p"
                        + " join national.published_focus_area f on f.publication_id = p.id where p.centre_key = '"
                        + centre + "' order by 1"))
                .isEqualTo(own);
        assertThat(database.asSuperuser("select count(*) from usht_c_" + centre + ".activity a where not exists"
                        + " (select from usht_c_" + centre + ".activity_focus_area f where f.activity_id = a.id)"))
                .containsExactly("0");
        List<String> promised = new ArrayList<>();
        requests.forEach(done -> {
            if (done.centre().equals(centre)) {
                done.published().forEach(id -> promised.add(id.toString()));
            }
        });
        assertThat(own).containsAll(promised);
    }

    private void assertTheNewsOfChangesIsBack() {
        Cache memberships = Objects.requireNonNull(caches.getCache("memberships"));
        UUID witness = UUID.randomUUID();
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            memberships.get(witness, () -> "there until the news comes");
            database.asSuperuser("select pg_notify('usht_cache', 'memberships')");
            Thread.sleep(100);
            assertThat(memberships.get(witness)).isNull();
        });
    }

    private void assertTheWorkerIsBack() {
        Acting.Somebody operator = acting.person("Operator", Workspace.PLATFORM, Role.OPERATOR);
        OrderId order = acting.as(
                operator,
                Workspace.PLATFORM,
                () -> tenantLife.order(new TenantOrder.BackUp(new CentreKey("vestfold")), ""));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(database.asSuperuser(
                                "select state from platform.tenant_task where id = '" + order + "'"))
                        .containsExactly("DONE"));
    }

    @Test
    void doesNotHangOnALineThatWentDeadWithoutAWord() {
        Workspace workspace = Workspace.centre(new CentreKey("vestfold"));
        Acting.Somebody leader = acting.person("Leader", workspace, Role.LEADER);
        assertThat(request("vestfold", leader, workspace).published()).hasSize(1);
        LINE.setDead(true);
        try {
            Request request = request("vestfold", leader, workspace);
            assertThat(request.failure())
                    .singleElement()
                    .satisfies(failure -> assertThat(DatabaseAway.caused(failure))
                            .as(() -> String.valueOf(failure))
                            .isTrue());
            assertThat(request.took()).isLessThan(Duration.ofSeconds(20));
        } finally {
            LINE.setDead(false);
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !request("vestfold", leader, workspace).published().isEmpty());
    }

    @Test
    void letsOthersWorkWhileOneCentreHoldsAllItCanGet() throws Exception {
        Workspace greedy = Workspace.centre(new CentreKey("vestfold"));
        Acting.Somebody member = acting.person("Member", greedy, Role.LEADER);
        Acting.Somebody other = acting.person("Other", Workspace.centre(new CentreKey("oppland")), Role.LEADER);
        // Warm: what is cached is not what is tested.
        list(member, "vestfold");
        list(other, "oppland");
        CountDownLatch held = new CountDownLatch(POOL / 2);
        CountDownLatch release = new CountDownLatch(1);
        List<CompletableFuture<Object>> holders = new ArrayList<>();
        for (int i = 0; i < POOL; i++) {
            holders.add(CompletableFuture.supplyAsync(
                    () -> acting.as(
                            member,
                            greedy,
                            () -> workspaces.callInNewTransaction(greedy, () -> {
                                activities.list(ActivityFilter.none(), PageRequest.of(0, 1));
                                held.countDown();
                                try {
                                    release.await();
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                                return true;
                            })),
                    threads));
        }
        held.await();
        try {
            long begin = System.nanoTime();
            list(other, "oppland");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LIMIT);
            assertThat(catchThrowable(() -> list(member, "vestfold")))
                    .satisfies(busy -> assertThat(DatabaseAway.caused(busy)).isTrue())
                    .hasRootCauseInstanceOf(WorkspaceBusyException.class);
        } finally {
            release.countDown();
        }
        assertThat(holders.stream()
                        .map(holder -> holder.handle((done, failure) -> failure == null)
                                .join()))
                .filteredOn(done -> done)
                .hasSizeGreaterThanOrEqualTo(POOL / 2);
        list(member, "vestfold");
    }

    private void list(Acting.Somebody somebody, String centre) {
        acting.as(
                somebody,
                Workspace.centre(new CentreKey(centre)),
                () -> activities.list(ActivityFilter.none(), PageRequest.of(0, 1)));
    }

    private static ActivityContent content() {
        return ActivityContentBuilder.builder()
                .title("Under last")
                .kind(ActivityKind.NETWORK)
                .status(ActivityStatus.ONGOING)
                .focusAreas(List.of("Fall"))
                .build();
    }
}
