package no.usht.plan;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which version of an action plan. */
public record PlanVersionId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
