package no.usht.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which of those who work at the centre. */
public record StaffMemberId(UUID value) implements TypedId {

    @JsonCreator
    public StaffMemberId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
