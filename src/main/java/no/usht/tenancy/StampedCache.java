package no.usht.tenancy;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.caffeine.CaffeineCache;

/**
 * A cache that keeps nothing that was read before it was last emptied.
 *
 * <p>Caffeine empties itself of what is in it, not of loads under way: one that read the old row before the news of a change
 * would put it in afterwards, and a revoked right would hold until the entry expires. Hence each entry carries how often the
 * cache had been emptied when its load began, and counts only as long as that has not changed.
 */
class StampedCache extends CaffeineCache {

    private final AtomicLong emptied = new AtomicLong();

    StampedCache(String name, com.github.benmanes.caffeine.cache.Cache<Object, Object> entries) {
        super(name, entries);
    }

    /** @param value as the cache stores it */
    private record Stamped(long emptied, Object value) {}

    @Override
    @SuppressWarnings("unchecked") // as the interface has it: the caller knows what its own load gives
    public <T> @Nullable T get(Object key, Callable<T> load) {
        long asked = emptied.get();
        while (true) {
            Stamped entry = (Stamped) getNativeCache().get(key, missing -> load(missing, load));
            if (entry.emptied() >= asked) {
                return (T) fromStoreValue(entry.value());
            }
            getNativeCache().asMap().remove(key, entry);
        }
    }

    private Stamped load(Object key, Callable<?> load) {
        // Before the load: what comes in between makes it stale.
        long now = emptied.get();
        try {
            return new Stamped(now, toStoreValue(load.call()));
        } catch (Exception e) {
            throw new ValueRetrievalException(key, load, e);
        }
    }

    @Override
    protected @Nullable Object lookup(Object key) {
        Stamped entry = (Stamped) getNativeCache().getIfPresent(key);
        return entry == null || entry.emptied() < emptied.get() ? null : entry.value();
    }

    @Override
    public void clear() {
        emptied.incrementAndGet();
        super.clear();
    }

    @Override
    public boolean invalidate() {
        emptied.incrementAndGet();
        return super.invalidate();
    }

    /** Refused: nobody knows when that value was read. With {@code @Cacheable} it takes {@code sync = true}. */
    @Override
    public void put(Object key, @Nullable Object value) {
        throw new UnsupportedOperationException("Cache " + getName() + " takes what it loads itself: sync = true");
    }

    /** Refused as {@link #put} is. */
    @Override
    public @Nullable ValueWrapper putIfAbsent(Object key, @Nullable Object value) {
        throw new UnsupportedOperationException("Cache " + getName() + " takes what it loads itself: sync = true");
    }
}
