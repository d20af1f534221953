package no.usht.lifecycle;

import java.time.LocalDate;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * What decides about what can be done with a tenant.
 *
 * @param current whether its schema is of the version that this program knows
 * @param merged whether its work goes on in another centre
 * @param keepUntil the first day on which a closed one may be deleted
 * @param deletionAskedBy who asked for its deletion
 * @param actor who is about to do something
 */
public record TenantFacts(
        CentreKey key,
        Tenant.State state,
        boolean current,
        boolean merged,
        @Nullable LocalDate keepUntil,
        @Nullable String deletionAskedBy,
        LocalDate today,
        String actor) {

    boolean isOfAnotherVersion() {
        return !current;
    }

    boolean isKept() {
        return keepUntil != null && today.isBefore(keepUntil);
    }

    boolean lacksASecondPerson() {
        return deletionAskedBy == null || deletionAskedBy.equals(actor);
    }
}
