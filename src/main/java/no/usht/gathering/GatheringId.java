package no.usht.gathering;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which gathering. */
public record GatheringId(UUID value) implements TypedId {

    @JsonCreator
    public GatheringId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
