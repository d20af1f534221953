package no.usht.access;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which invitation. */
public record InvitationId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
