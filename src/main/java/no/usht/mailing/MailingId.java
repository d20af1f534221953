package no.usht.mailing;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which mail to many. */
public record MailingId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
