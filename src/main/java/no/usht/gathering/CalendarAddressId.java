package no.usht.gathering;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which calendar address. */
public record CalendarAddressId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
