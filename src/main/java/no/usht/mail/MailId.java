package no.usht.mail;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which mail in the outbox. */
public record MailId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
