package no.usht.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.usht.document.Subject;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import org.jspecify.annotations.Nullable;

/**
 * One activity in full.
 *
 * @param version what a change of it has to expect
 * @param published what others see of it, empty if nothing
 * @param archivedAt since when it is out of lists and figures; empty if it is not
 * @param parent the larger activity that it is a part of
 * @param parts the smaller activities that are parts of it, by title
 */
public record ActivityDetails(
        ActivityId id,
        int version,
        ActivityContent content,
        Instant updatedAt,
        Optional<PublishedState> published,
        Optional<Instant> archivedAt,
        Optional<Relative> parent,
        List<Relative> parts) {

    /** Who sees it. */
    public ActivityState state() {
        return state(published, archivedAt);
    }

    static ActivityState state(Optional<PublishedState> published, Optional<Instant> archivedAt) {
        if (archivedAt.isPresent()) {
            return ActivityState.ARCHIVED;
        }
        return published
                .map(seen -> seen.changedSince() ? ActivityState.CHANGED : ActivityState.PUBLISHED)
                .orElse(ActivityState.UNPUBLISHED);
    }

    /** A larger activity or a part. */
    public record Relative(
            ActivityId id,
            String title,
            ActivityKind kind,
            ActivityStatus status,
            @Nullable ActivityId parent) {}

    /** As the files on it know it. */
    public Subject subject() {
        return new Subject(ActivityFiles.KEY, id.value());
    }
}
