package no.usht.privacy;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which saying of how long names are kept. */
record RetentionId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
