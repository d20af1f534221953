package no.usht.activity;

import java.util.List;
import java.util.Optional;
import no.usht.content.Change;
import no.usht.handover.HandedOver;
import no.usht.publication.Publication;

/**
 * What publishing an activity would hand over.
 *
 * @param version the activity's version that was looked at; publishing expects it
 * @param next exactly what would leave the workspace
 * @param current what others see now, empty if nothing
 * @param changes how the two differ; empty where nothing is published
 * @param whole the title of the larger activity as others see it; empty if there is none, or others don't see it
 */
public record PublicationPreview(
        int version,
        HandedOver<Publication> next,
        Optional<HandedOver<Publication>> current,
        List<Change> changes,
        Optional<String> whole) {

    /** Whether others see the same already, so that publishing would tell nobody anything. */
    public boolean nothingNew() {
        return current.isPresent() && changes.isEmpty();
    }

    /** What would leave, field by field as an activity's page names them. */
    public ActivityContent contentToShow() {
        return PublishedContent.of(next.content());
    }
}
