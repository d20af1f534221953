package no.usht.jobs;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which job. */
public record JobId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
