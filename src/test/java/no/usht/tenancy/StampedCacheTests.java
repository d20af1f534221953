package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.cache.Cache;

/** News of a change may come while the old row is being read. */
class StampedCacheTests {

    private final Cache cache = Objects.requireNonNull(new CacheConfiguration()
            .cacheManager(List.of(new CacheName("some")))
            .getCache("some"));

    @Test
    void keepsWhatIsLoaded() {
        List<String> loads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assertThat(cache.get("key", () -> {
                        loads.add("load");
                        return "value";
                    }))
                    .isEqualTo("value");
        }
        assertThat(loads).hasSize(1);
        assertThat(cache.get("key", String.class)).isEqualTo("value");
    }

    @Test
    void keepsThatThereIsNothing() {
        cache.get("key", () -> null);
        assertThat(cache.<@Nullable String>get("key", () -> "loaded again")).isNull();
    }

    @Test
    void doesNotKeepWhatWasReadBeforeItWasEmptied() {
        SlowLoad load = new SlowLoad();
        cache.invalidate();
        load.end();
        assertThat(cache.get("key")).isNull();
        assertThat(cache.get("key", () -> "new")).isEqualTo("new");
        assertThat(cache.get("key", String.class)).isEqualTo("new");
    }

    @Test
    void doesNotKeepWhatWasReadBeforeItWasCleared() {
        SlowLoad load = new SlowLoad();
        cache.clear();
        load.end();
        assertThat(cache.get("key", () -> "new")).isEqualTo("new");
    }

    @Test
    void givesWhoeverAsksAfterTheNewsWhatIsNewThoughTheOldIsStillBeingRead() {
        SlowLoad load = new SlowLoad();
        cache.invalidate();
        CompletableFuture<String> asked = new CompletableFuture<>();
        Thread asking = Thread.ofPlatform().start(() -> asked.complete(cache.get("key", () -> "new")));
        awaitBlocked(asking);
        load.end();
        assertThat(asked.join()).isEqualTo("new");
    }

    @Test
    void doesNotKeepWhatWasReadBeforeItsKeyWasEvicted() {
        SlowLoad load = new SlowLoad();
        Thread evicting = Thread.ofPlatform().start(() -> cache.evict("key"));
        awaitBlocked(evicting);
        load.end();
        await().until(() -> !evicting.isAlive());
        assertThat(cache.get("key", () -> "new")).isEqualTo("new");
    }

    @Test
    void refusesValuesThatItDidNotLoad() {
        assertThatThrownBy(() -> cache.put("key", "of unknown age"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("sync = true");
        assertThatThrownBy(() -> cache.putIfAbsent("key", "of unknown age"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void passesOnWhyALoadFailed() {
        assertThatThrownBy(() -> cache.get("key", () -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(Cache.ValueRetrievalException.class)
                .hasRootCauseMessage("no database");
        assertThat(cache.get("key", () -> "value")).isEqualTo("value");
    }

    private static void awaitBlocked(Thread thread) {
        await().until(() -> Set.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TERMINATED)
                .contains(thread.getState()));
    }

    /** A load that has read the old value and not yet come back. */
    private class SlowLoad {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch ending = new CountDownLatch(1);
        private final CompletableFuture<String> loaded = CompletableFuture.supplyAsync(() -> cache.get("key", () -> {
            begun.countDown();
            ending.await();
            return "old";
        }));

        SlowLoad() {
            try {
                begun.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void end() {
            ending.countDown();
            assertThat(loaded.join()).isEqualTo("old");
        }
    }
}
