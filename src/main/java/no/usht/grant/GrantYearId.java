package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which year of which scheme, and so which call. */
public record GrantYearId(UUID value) implements TypedId {

    @JsonCreator
    public GrantYearId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
