package no.usht.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which application. */
public record ApplicationId(UUID value) implements TypedId {

    @JsonCreator
    public ApplicationId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
