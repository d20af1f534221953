package no.usht.privacy;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which reading of a list of people. */
record ListReadingId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
