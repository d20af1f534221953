package no.usht.access;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which membership: one role of a person in one workspace. */
public record MembershipId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
