package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which strategy. */
public record StrategyId(UUID value) implements TypedId {

    @JsonCreator
    public StrategyId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
