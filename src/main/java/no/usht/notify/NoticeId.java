package no.usht.notify;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which notice. */
public record NoticeId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
