package no.usht.priority;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which national priority. */
public record PriorityId(UUID value) implements TypedId {

    @JsonCreator
    public PriorityId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
