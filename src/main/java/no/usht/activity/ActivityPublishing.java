package no.usht.activity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.usht.handover.HandedOver;
import no.usht.handover.HandedOverElsewhereException;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.UnknownRecordException;
import no.usht.publication.Publication;
import no.usht.publication.PublicationService;
import no.usht.shared.ActivityId;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands activities over to the others, and takes them back; the centre's own row changes in the same transaction. */
@Service
@Transactional
@PreAuthorize("@access.may('ACTIVITY_PUBLISH')")
public class ActivityPublishing {

    private final ActivityRepository activities;
    private final ActivityChanges changes;
    private final PublicationService publications;
    private final LeavingActivity leaving;
    private final AskedNotices asked;
    private final CentreIds ids;
    private final Workspaces workspaces;
    private final Clock clock;

    ActivityPublishing(
            ActivityRepository activities,
            ActivityChanges changes,
            PublicationService publications,
            LeavingActivity leaving,
            AskedNotices asked,
            CentreIds ids,
            Workspaces workspaces,
            Clock clock) {
        this.activities = activities;
        this.changes = changes;
        this.publications = publications;
        this.leaving = leaving;
        this.asked = asked;
        this.ids = ids;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** What publishing it would hand over. @throws UnknownRecordException if the workspace has no such activity */
    @Transactional(readOnly = true)
    public PublicationPreview preview(ActivityId id) {
        Activity activity = ids.found(id, activities.findById(id)).orElseThrow(() -> UnknownRecordException.forId(id));
        Publication content = leaving.of(activity);
        List<HandedOver<Publication>> versions = publications.history(id);
        Optional<HandedOver<Publication>> current =
                versions.stream().filter(HandedOver::current).findFirst();
        return new PublicationPreview(
                activity.version(),
                HandedOver.made(
                        workspaces.requireCentre(),
                        versions.stream().mapToInt(HandedOver::version).max().orElse(0) + 1,
                        clock.instant(),
                        content),
                current,
                current.map(version -> PublishedContent.changes(version.content(), content))
                        .orElse(List.of()),
                Optional.ofNullable(content.partOf())
                        .flatMap(publications::current)
                        .map(whole -> whole.content().title()));
    }

    /**
     * Publishes the activity as it stands, in place of the version that others see now.
     *
     * @param expectedVersion the version that the person has seen in the preview
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws ChangedMeanwhileException if somebody has changed, published or withdrawn it since
     * @throws StepRefusedException if it is archived
     * @throws HandedOverElsewhereException if another centre has published it, as the one has whose copy this is
     */
    public HandedOver<Publication> publish(ActivityId id, int expectedVersion) {
        Activity activity = changes.findFor(ActivityAction.PUBLISH, id, expectedVersion);
        HandedOver<Publication> published = publications.publish(leaving.of(activity));
        activity.markPublished(published.version(), published.publishedAt());
        asked.published(id, activity.content().title());
        return published;
    }

    /**
     * Takes away what others see of the activity; its versions are kept.
     *
     * @param expectedVersion the version that the person has seen
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws ChangedMeanwhileException if somebody has changed, published or withdrawn it since
     * @throws StepRefusedException if others don't see it
     */
    public void withdraw(ActivityId id, int expectedVersion) {
        Activity activity = changes.findFor(ActivityAction.WITHDRAW, id, expectedVersion);
        publications.withdraw(id);
        activity.markWithdrawn();
    }

    /**
     * Takes away what others see of the activity, and the activity out of the centre's own lists and figures.
     *
     * @param expectedVersion the version that the person has seen
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws ChangedMeanwhileException if somebody has changed, published or withdrawn it since
     * @throws StepRefusedException if others don't see it
     */
    public void withdrawAndArchive(ActivityId id, int expectedVersion) {
        Activity activity = changes.findFor(ActivityAction.WITHDRAW_AND_ARCHIVE, id, expectedVersion);
        publications.withdraw(id);
        activity.markWithdrawn();
        asked.refused(id, activity.content().title());
        activity.archive(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
