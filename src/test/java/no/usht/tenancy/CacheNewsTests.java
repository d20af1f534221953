package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;

/** What another replica changes is heard of through the database. */
@DatabaseTest
class CacheNewsTests {

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
    void waitsForNoNewsOfWhatThisReplicaSuspends() {
        CentreKey centre = new CentreKey("oslo");
        Cache cache = Objects.requireNonNull(caches.getCache(CacheConfiguration.TENANTS));
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
