package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which grant scheme. */
public record GrantSchemeId(UUID value) implements TypedId {

    @JsonCreator
    public GrantSchemeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
