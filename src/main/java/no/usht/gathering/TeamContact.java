package no.usht.gathering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import no.usht.centre.LocalContactId;
import org.jspecify.annotations.Nullable;

/** Whom one turns to about a team: one of the centre's contacts in its municipality, or a participant. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TeamContact(
        @Nullable LocalContactId local, @Nullable ParticipantId participant) implements Serializable {

    public TeamContact {
        local = participant == null ? local : null;
    }
}
