package no.usht.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that were seen to be what their version says, so that news of one centre does not have the fingerprints of a
 * thousand others taken again.
 *
 * <p>A schema is taken for sound only until it is migrated or made anew, and never for longer than a while: somebody may change
 * it behind the program's back. One that was found unsound is not believed at all.
 */
class TrustedFingerprints {

    private static final Duration LONGEST_TRUST = Duration.ofMinutes(5);

    private final Map<String, Seen> sound = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    /** @param nanoTime as {@link System#nanoTime}: the clock on the wall may stand still or jump */
    TrustedFingerprints(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * A schema as the migrator wrote it down.
     *
     * @param migratedAt when it was last migrated or made, null if there is none of that name
     */
    record Recorded(
            String schema,
            @Nullable String version,
            @Nullable Instant migratedAt) {}

    private record Seen(Recorded recorded, long at) {}

    /** Those whose fingerprint has to be taken. */
    List<String> untrusted(Collection<Recorded> schemas) {
        long now = nanoTime.getAsLong();
        return schemas.stream()
                .filter(recorded -> {
                    Seen seen = sound.get(recorded.schema());
                    return seen == null
                            || !seen.recorded().equals(recorded)
                            || now - seen.at() > LONGEST_TRUST.toNanos();
                })
                .map(Recorded::schema)
                .toList();
    }

    /** Tells that the fingerprint just taken is the one that belongs to the version. */
    void trust(Recorded recorded) {
        sound.put(recorded.schema(), new Seen(recorded, nanoTime.getAsLong()));
    }

    /** Tells that it is not. */
    void distrust(String schema) {
        sound.remove(schema);
    }
}
