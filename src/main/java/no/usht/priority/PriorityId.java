package no.usht.priority;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which national priority. */
public record PriorityId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
