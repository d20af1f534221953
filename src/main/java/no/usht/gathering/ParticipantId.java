package no.usht.gathering;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which participant. */
public record ParticipantId(UUID value) implements TypedId {

    @JsonCreator
    public ParticipantId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
