package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.lifecycle.TenantLifeService;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;

/** What another replica changes is heard of through the database. */
@DatabaseTest
class CacheInvalidationTests {

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);

    @Autowired
    CacheManager caches;

    @Autowired
    TenantLifeService life;

    @Autowired
    TenantRegistry tenants;

    @Autowired
    Acting acting;

    @Test
    void emptiesTheCacheOfWhatAnotherReplicaChanged() throws SQLException {
        Cache cache = memberships();
        UUID person = UUID.randomUUID();
        cache.get(person, () -> "as it was");
        tellOfAChange();
        await().untilAsserted(() -> assertThat(cache.get(person)).isNull());
    }

    @Test
    void believesNoRowThatWasReadBeforeTheNewsOfItsChange() throws Exception {
        Cache cache = memberships();
        UUID person = UUID.randomUUID();
        UUID witness = UUID.randomUUID();
        cache.get(witness, () -> "there until the news comes");
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<String> underWay = CompletableFuture.supplyAsync(() -> cache.get(person, () -> {
            read.countDown();
            goOn.await();
            return "still a member";
        }));
        read.await();
        tellOfAChange();
        await().untilAsserted(() -> assertThat(cache.get(witness)).isNull());
        goOn.countDown();
        underWay.join();

        assertThat(cache.get(person, () -> "no member any longer")).isEqualTo("no member any longer");
    }

    @Test
    void makesNothingOfWhatAnybodySays() throws SQLException {
        Cache cache = memberships();
        Cache others = Objects.requireNonNull(caches.getCache("tenants"));
        UUID person = UUID.randomUUID();
        cache.get(person, () -> "as it was");
        others.get(person, () -> "as it was");
        Set<String> names = Set.copyOf(caches.getCacheNames());

        try (Connection connection = database.bound(Workspace.centre(new CentreKey("vestfold")));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select pg_notify('usht_cache', word) from unnest(array['', 'nobody''s', '../tenants', '*',"
                            + " '{\"name\": \"memberships\"}', repeat('x', 7999)]) word; select pg_notify('usht_task',"
                            + " repeat('y', 7999)); select pg_notify('usht_cache', 'memberships')");
            connection.commit();
        }

        // At the worst, a cache is read anew: what it was told of, and no other.
        await().untilAsserted(() -> assertThat(cache.get(person)).isNull());
        assertThat(others.get(person)).isNotNull();
        assertThat(caches.getCacheNames()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(cache.get(person, () -> "as it is now")).isEqualTo("as it is now");
    }

    @Test
    void actsOnlySoOftenHoweverMuchIsSaid() throws Exception {
        List<List<String>> heard = new CopyOnWriteArrayList<>();
        CountDownLatch listening = new CountDownLatch(1);
        CountDownLatch last = new CountDownLatch(1);
        ChannelListener listener = new ChannelListener("prove", database::asApplication, new ChannelListener.Handler() {
            @Override
            public void began(Connection connection) {
                listening.countDown();
            }

            @Override
            public void told(List<String> messages) {
                heard.add(messages);
                if (messages.contains("last")) {
                    last.countDown();
                }
            }

            @Override
            public void lost(Exception cause) {}
        });
        listener.start(Thread.ofVirtual());
        try (Connection connection = database.asApplication();
                Statement statement = connection.createStatement()) {
            listening.await();
            connection.setAutoCommit(true);
            long begun = System.nanoTime();
            for (int i = 0; i < 3_000; i++) {
                statement.execute("notify prove, '" + i % 3 + "'");
            }
            statement.execute("notify prove, 'last'");
            last.await();
            long times = Duration.ofNanos(System.nanoTime() - begun).dividedBy(ChannelListener.BETWEEN);
            assertThat(heard).hasSizeLessThanOrEqualTo((int) times + 2);
            assertThat(heard).allSatisfy(messages -> assertThat(messages).doesNotHaveDuplicates());
        } finally {
            listener.stop();
        }
    }

    @Test
    void waitsForNoNewsOfWhatThisReplicaSuspends() {
        CentreKey centre = new CentreKey("oslo");
        Cache cache = Objects.requireNonNull(caches.getCache("tenants"));
        cache.get("a witness", () -> "there until the cache is emptied");

        asOperator(() -> life.suspend(centre, "Prøve"));
        try {
            assertThat(cache.get("a witness")).isNull();
            assertThat(tenants.find(centre)).map(Tenant::state).contains(Tenant.State.SUSPENDED);
        } finally {
            asOperator(() -> life.resume(centre, "Prøve"));
        }
    }

    private void asOperator(Runnable work) {
        acting.as(Role.OPERATOR, Workspace.PLATFORM, () -> {
            work.run();
            return true;
        });
    }

    private Cache memberships() {
        return Objects.requireNonNull(caches.getCache("memberships"));
    }

    /** As the trigger does when another replica commits. */
    private void tellOfAChange() throws SQLException {
        database.asSuperuser("select pg_notify('usht_cache', 'memberships')");
    }
}
