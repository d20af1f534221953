package no.usht.publication;

import java.time.Instant;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * One version of an activity as a centre handed it over.
 *
 * @param version 1 for the first
 * @param supersededAt when a newer version took its place, if one did
 * @param withdrawnAt when the centre took it away, if it did
 */
public record PublishedVersion(
        CentreKey centre,
        int version,
        Instant publishedAt,
        @Nullable Instant supersededAt,
        @Nullable Instant withdrawnAt,
        Publication content) {

    /** Whether this is what others see now. */
    public boolean current() {
        return supersededAt == null && withdrawnAt == null;
    }
}
