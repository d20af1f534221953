package no.usht.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which time that an assignment letter was put forward or given back. */
public record ReviewId(UUID value) implements TypedId {

    @JsonCreator
    public ReviewId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
