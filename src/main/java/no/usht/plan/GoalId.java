package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which goal of an action plan. */
public record GoalId(UUID value) implements TypedId {

    @JsonCreator
    public GoalId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
