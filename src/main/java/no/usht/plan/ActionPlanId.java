package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which action plan. */
public record ActionPlanId(UUID value) implements TypedId {

    @JsonCreator
    public ActionPlanId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
