package no.usht.centre;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which partner. */
public record PartnerId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
