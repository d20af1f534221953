package no.usht.keeping;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the signed-in person has typed and not yet saved.
 *
 * @param id of the draft; where it is of a new record, that one gets it
 * @param subject what it is about; empty for a new record
 * @param baseVersion the record's version when it was begun
 * @param base the record's content when it was begun
 * @param changedSince what others have done to the record since, if anything
 */
public record Draft<C>(
        UUID id,
        Optional<UUID> subject,
        int baseVersion,
        C base,
        C typed,
        Instant keptAt,
        Optional<OthersChange> changedSince) {

    /** The draft as it stands, for whoever goes on from it. */
    public KeptDraft kept() {
        return new KeptDraft(id, keptAt);
    }
}
