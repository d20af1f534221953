package no.usht.tenancy;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which order of the operator's about a tenant. */
public record OrderId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
