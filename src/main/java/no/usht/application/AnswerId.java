package no.usht.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which answer of an application. */
public record AnswerId(UUID value) implements TypedId {

    @JsonCreator
    public AnswerId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
