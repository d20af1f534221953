package no.usht.centre;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which local contact. */
public record LocalContactId(UUID value) implements TypedId {

    @JsonCreator
    public LocalContactId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
