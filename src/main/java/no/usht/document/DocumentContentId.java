package no.usht.document;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which bytes of a document. */
public record DocumentContentId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
