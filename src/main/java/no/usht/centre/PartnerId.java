package no.usht.centre;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which partner. */
public record PartnerId(UUID value) implements TypedId {

    @JsonCreator
    public PartnerId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
