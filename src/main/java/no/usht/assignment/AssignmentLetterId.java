package no.usht.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which assignment letter, in all its versions. */
public record AssignmentLetterId(UUID value) implements TypedId {

    @JsonCreator
    public AssignmentLetterId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
