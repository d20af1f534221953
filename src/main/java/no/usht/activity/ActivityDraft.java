package no.usht.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the signed-in person has typed and not yet saved.
 *
 * @param id of the draft; where it is of a new activity, that one gets it
 * @param activity empty for a new one
 * @param baseVersion the activity's version when it was begun
 * @param base the activity's content when it was begun
 * @param changedSince what others have done to the activity since, if anything
 */
public record ActivityDraft(
        UUID id,
        Optional<UUID> activity,
        int baseVersion,
        ActivityContent base,
        ActivityContent typed,
        Instant keptAt,
        Optional<OthersChange> changedSince) {

    /** The draft as it stands, for whoever goes on from it. */
    public KeptDraft kept() {
        return new KeptDraft(id, keptAt);
    }
}
