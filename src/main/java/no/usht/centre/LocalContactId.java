package no.usht.centre;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which local contact. */
public record LocalContactId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
