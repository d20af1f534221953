package no.usht.decision;

import java.util.UUID;
import no.usht.shared.TypedId;

/** Which comment on a case. */
record CommentId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
