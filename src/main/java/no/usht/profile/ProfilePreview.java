package no.usht.profile;

import java.util.List;
import java.util.Optional;
import no.usht.content.Change;
import no.usht.handover.HandedOver;

/**
 * What publishing a profile would hand over.
 *
 * @param id of the profile
 * @param version the profile's version that was looked at; publishing expects it
 * @param next exactly what would leave the workspace
 * @param current what others see now, empty if nothing
 * @param changes how the two differ; empty where nothing is published
 */
public record ProfilePreview(
        ProfileId id,
        int version,
        ProfileContent next,
        Optional<HandedOver<ProfileContent>> current,
        List<Change> changes) {

    /** Whether others see the same already, so that publishing would tell nobody anything. */
    public boolean nothingNew() {
        return current.isPresent() && changes.isEmpty();
    }
}
