package no.usht.privacy;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which forgetting of names. */
record ErasureId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
