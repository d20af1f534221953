package no.usht.activity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.handover.HandedOver;
import no.usht.publication.DemoPublications;
import no.usht.publication.Publication;
import no.usht.shared.ActivityId;
import no.usht.tenancy.CentreIds;

/**
 * Registers and publishes many activities at once, for the demo's loading: the services ask the database for each one what is
 * known here, and Hibernate would compare all that it holds each time.
 *
 * <p>No {@code @Component} on purpose: only what asks for it gets it.
 */
public final class DemoRegister {

    private final EntityManager entities;
    private final DemoPublications publications;
    private final CentreIds ids;
    private final Clock clock;

    DemoRegister(EntityManager entities, DemoPublications publications, CentreIds ids, Clock clock) {
        this.entities = entities;
        this.publications = publications;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new activity, written with the session's next flush.
     *
     * @throws InvalidContentException if the content breaks a rule that can be seen in it alone
     */
    public ActivityId register(ActivityContent typed) {
        ActivityContent content = typed.tidied();
        List<Problem> problems = ActivityRules.check(content);
        if (!problems.isEmpty()) {
            throw InvalidContentException.forProblems(problems);
        }
        ActivityId id = new ActivityId(ids.next());
        entities.persist(Activity.register(id, content, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return id;
    }

    /** Publishes for the first time what the session holds; written with its next flush. */
    public HandedOver<Publication> publishFirst(ActivityId id) {
        Activity activity = entities.getReference(Activity.class, id);
        HandedOver<Publication> published = publications.publishFirst(activity.publication());
        activity.markPublished(published.version(), published.publishedAt());
        return published;
    }
}
