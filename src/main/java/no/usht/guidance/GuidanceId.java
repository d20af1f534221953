package no.usht.guidance;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which guidance. */
public record GuidanceId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
