package no.usht.document;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which document, in all its versions. */
public record DocumentId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
