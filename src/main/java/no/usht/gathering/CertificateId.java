package no.usht.gathering;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which certificate. */
public record CertificateId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
