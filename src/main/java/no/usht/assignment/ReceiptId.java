package no.usht.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import no.usht.shared.TypedId;

/** Which copy of a version, sent to which centre. */
public record ReceiptId(UUID value) implements TypedId {

    @JsonCreator
    public ReceiptId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
