package no.usht.gathering;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which team. */
public record TeamId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
