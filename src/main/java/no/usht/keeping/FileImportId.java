package no.usht.keeping;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which import of records from a file. */
public record FileImportId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
