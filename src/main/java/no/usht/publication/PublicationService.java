package no.usht.publication;

import java.util.List;
import java.util.Optional;
import no.usht.handover.HandedOver;
import no.usht.handover.Handover;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands a centre's activities over to the others, and takes them back; works in the centre's own workspace. */
@Service
@Transactional
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class PublicationService {

    private final Handover handover;
    private final SharedPublicationRepository shared;
    private final ActivityPresence activities;
    private final CentreIds ids;

    PublicationService(
            Handover handover, SharedPublicationRepository shared, ActivityPresence activities, CentreIds ids) {
        this.handover = handover;
        this.shared = shared;
        this.activities = activities;
        this.ids = ids;
    }

    /**
     * Publishes a new version, which supersedes the current one. Takes part in the caller's transaction, so that the
     * centre's own change and what was handed over never disagree.
     *
     * @throws no.usht.handover.HandedOverElsewhereException if another centre has published the activity, as the one has whose copy this is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("@access.may('ACTIVITY_PUBLISH')")
    public HandedOver<Publication> publish(Publication content) {
        return handover.supersede(PublishedActivity.WHOLE, content.activityId(), content);
    }

    /** Takes the current version away from the others; nothing happens where none is current. */
    @PreAuthorize("@access.may('ACTIVITY_PUBLISH')")
    public void withdraw(ActivityId activityId) {
        expectHere(activityId);
        handover.withdraw(PublishedActivity.WHOLE, activityId);
    }

    /** The version that others see now. */
    @Transactional(readOnly = true)
    public Optional<HandedOver<Publication>> current(ActivityId activityId) {
        expectHere(activityId);
        return handover.current(PublishedActivity.WHOLE, activityId);
    }

    /** All versions, newest first. */
    @Transactional(readOnly = true)
    public List<HandedOver<Publication>> history(ActivityId activityId) {
        expectHere(activityId);
        return handover.history(PublishedActivity.WHOLE, activityId);
    }

    /** What other centres have published and name the bound one in as another that runs it; by title. */
    @Transactional(readOnly = true)
    public List<SharedActivity> sharedWithUs() {
        return shared.all().stream()
                .map(SharedPublication::activity)
                .sorted(Norwegian.by(SharedActivity::title))
                .toList();
    }

    private void expectHere(ActivityId activityId) {
        ids.expectHere(activityId.value(), () -> activities.isHere(activityId));
    }
}
