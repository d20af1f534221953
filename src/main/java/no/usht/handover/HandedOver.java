package no.usht.handover;

import java.time.Instant;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record as a centre handed it over.
 *
 * @param centre that answers for it now
 * @param origin the centre that handed it over; another one after a merger or a split
 * @param version 1 for the first
 * @param supersededAt when a newer version took its place, if one did
 * @param withdrawnAt when the centre took it away, if it did
 */
public record HandedOver<C>(
        CentreKey centre,
        CentreKey origin,
        int version,
        Instant publishedAt,
        @Nullable Instant supersededAt,
        @Nullable Instant withdrawnAt,
        C content) {

    /** One that others see from now on. */
    public static <C> HandedOver<C> made(CentreKey centre, int version, Instant at, C content) {
        return new HandedOver<>(centre, centre, version, at, null, null, content);
    }

    /** Whether this is what others see now. */
    public boolean current() {
        return supersededAt == null && withdrawnAt == null;
    }
}
