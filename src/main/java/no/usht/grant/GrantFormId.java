package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which version of a call's form. */
public record GrantFormId(UUID value) implements TypedId {

    @JsonCreator
    public GrantFormId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
