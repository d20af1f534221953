package no.usht.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which profile. */
public record ProfileId(UUID value) implements TypedId {

    @JsonCreator
    public ProfileId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
