package no.usht.privacy;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which record of a kind of {@link PersonalData}. */
public record PersonalId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
