package no.usht.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/** Which activity; a centre's own and what others see of it are one. */
public record ActivityId(UUID value) implements TypedId {

    @JsonCreator
    public ActivityId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
