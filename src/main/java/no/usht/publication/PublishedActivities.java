package no.usht.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.usht.handover.HandedOver;
import no.usht.handover.Handover;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.YearSpan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is published: everybody what everybody may see, the directorate whole. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('OVERSIGHT_READ')")
public class PublishedActivities {

    private final Handover handover;
    private final PublishedActivityRepository repository;
    private final PublishedCriteria criteria;
    private final Clock clock;

    PublishedActivities(
            Handover handover, PublishedActivityRepository repository, PublishedCriteria criteria, Clock clock) {
        this.handover = handover;
        this.repository = repository;
        this.criteria = criteria;
        this.clock = clock;
    }

    /** One activity as everybody may see it; empty where it is not published, or no longer. */
    @PreAuthorize("permitAll")
    public Optional<HandedOver<Publication>> find(ActivityId activityId) {
        return handover.current(PublishedActivity.PUBLIC, activityId);
    }

    /** The published parts of a larger activity, by time. */
    @PreAuthorize("permitAll")
    public List<PublishedItem> partsOf(ActivityId activityId) {
        return criteria.partsOf(activityId);
    }

    /** The years worth choosing: from the first with an activity, to this one or the last that something is planned for. */
    @PreAuthorize("permitAll")
    public YearSpan years() {
        return repository.years(LocalDate.now(clock.withZone(Norwegian.ZONE)).getYear());
    }

    /** The current version, whole. */
    public Optional<HandedOver<Publication>> current(ActivityId activityId) {
        return handover.current(PublishedActivity.WHOLE, activityId);
    }

    /** All versions, newest first; withdrawn ones too. */
    public List<HandedOver<Publication>> history(ActivityId activityId) {
        return handover.history(PublishedActivity.WHOLE, activityId);
    }
}
