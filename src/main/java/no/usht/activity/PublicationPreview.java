package no.usht.activity;

import java.util.List;
import java.util.Optional;
import no.usht.content.Change;
import no.usht.publication.Publication;
import no.usht.publication.PublishedVersion;

/**
 * What publishing an activity would hand over.
 *
 * @param version the activity's version that was looked at; publishing expects it
 * @param content exactly what would leave the workspace
 * @param nextVersion the number that it would get
 * @param current what others see now, empty if nothing
 * @param changes how the two differ; empty where nothing is published
 * @param whole the title of the larger activity as others see it; empty if there is none, or others don't see it
 */
public record PublicationPreview(
        int version,
        Publication content,
        int nextVersion,
        Optional<PublishedVersion> current,
        List<Change> changes,
        Optional<String> whole) {

    /** Whether others see the same already, so that publishing would tell nobody anything. */
    public boolean nothingNew() {
        return current.isPresent() && changes.isEmpty();
    }

    /** What would leave, field by field as an activity's page names them. */
    public ActivityContent contentToShow() {
        return PublishedContent.of(content);
    }
}
