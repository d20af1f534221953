package no.usht.assignment;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;

/**
 * A version as it was sent to a centre.
 *
 * @param sentTo the centre as it was then
 * @param centre the one that answers for it now
 * @param host the municipality that answered for the centre then; may be empty
 * @param language in which it was sent
 * @param reading that somebody has read it, if so
 */
public record Copy(
        ReceiptId id,
        LetterVersionId version,
        CentreKey sentTo,
        CentreKey centre,
        String host,
        Language language,
        Instant sentAt,
        Optional<Reading> reading)
        implements Serializable {

    /** When it was confirmed that it was read, and by whom, as the person was called then. */
    public record Reading(Instant at, String person) implements Serializable {}
}
