package no.usht.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which version of an assignment letter. */
public record LetterVersionId(UUID value) implements TypedId {

    @JsonCreator
    public LetterVersionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
