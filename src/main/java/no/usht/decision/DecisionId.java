package no.usht.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which decision. */
public record DecisionId(UUID value) implements TypedId {

    @JsonCreator
    public DecisionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
