package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which measure. */
public record MeasureId(UUID value) implements TypedId {

    @JsonCreator
    public MeasureId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
