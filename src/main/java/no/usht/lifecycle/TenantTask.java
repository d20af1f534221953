package no.usht.lifecycle;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrderId;

/**
 * An order and how far it is.
 *
 * @param kind name of the order, such as {@code Merge}
 * @param other the other centre that it changes or makes, such as the one that a merge goes into
 * @param dryRun done and rolled back, only to tell what would happen
 * @param step what is being done just now, a key of the interface's texts; empty before it has begun
 * @param error why it failed, for the operator
 */
@RecordBuilder
public record TenantTask(
        OrderId id,
        String kind,
        CentreKey centre,
        Optional<CentreKey> other,
        boolean dryRun,
        String reason,
        String orderedBy,
        Instant orderedAt,
        State state,
        Optional<String> step,
        Optional<Instant> finishedAt,
        Optional<TenantTaskResult> result,
        Optional<String> error)
        implements Serializable {

    /** How far an order is. */
    public enum State {
        ORDERED,
        DONE,
        FAILED
    }
}
