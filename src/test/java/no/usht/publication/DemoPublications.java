package no.usht.publication;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.usht.handover.HandedOver;
import no.usht.tenancy.Workspaces;

/**
 * Publishes many activities for the first time without looking each up, as the demo's loading knows that they are new.
 *
 * <p>No {@code @Component} on purpose: only what asks for it gets it.
 */
public final class DemoPublications {

    private final EntityManager entities;
    private final Workspaces workspaces;
    private final Clock clock;

    DemoPublications(EntityManager entities, Workspaces workspaces, Clock clock) {
        this.entities = entities;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** The first version, written with the session's next flush. */
    public HandedOver<Publication> publishFirst(Publication content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        HandedOver<Publication> made = HandedOver.made(workspaces.requireCentre(), 1, now, content);
        entities.persist(PublishedActivity.WHOLE.row().apply(content.activityId(), made));
        return made;
    }
}
