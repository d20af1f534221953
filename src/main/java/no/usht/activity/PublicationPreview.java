package no.usht.activity;

import java.util.List;
import java.util.Optional;
import no.usht.projectbank.Publication;
import no.usht.projectbank.PublishedVersion;

/**
 * What publishing an activity would hand over.
 *
 * @param version the activity's version that was looked at; publishing expects it
 * @param content exactly what would leave the workspace
 * @param current what others see now, empty if nothing
 * @param changes how the two differ; empty where nothing is published
 */
public record PublicationPreview(
        int version, Publication content, Optional<PublishedVersion> current, List<FieldChange> changes) {}
