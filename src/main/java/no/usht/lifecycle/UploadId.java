package no.usht.lifecycle;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which uploaded archive. */
public record UploadId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
