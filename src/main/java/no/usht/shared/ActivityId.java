package no.usht.shared;

import java.util.UUID;

/** Which activity; a centre's own and what others see of it are one. */
public record ActivityId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
