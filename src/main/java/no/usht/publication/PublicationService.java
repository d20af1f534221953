package no.usht.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspaces;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands a centre's activities over to the others, and takes them back; works in the centre's own workspace. */
@Service
@Transactional
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class PublicationService {

    /** What tells that the activity is another centre's: its version is current, or one of its versions ever was. */
    private static final Set<String> ANOTHERS = Set.of("published_activity_current", "published_activity_publisher");

    private final PublishedActivityRepository repository;
    private final SharedPublicationRepository shared;
    private final ActivityPresence activities;
    private final CentreIds ids;
    private final Workspaces workspaces;
    private final Clock clock;

    PublicationService(
            PublishedActivityRepository repository,
            SharedPublicationRepository shared,
            ActivityPresence activities,
            CentreIds ids,
            Workspaces workspaces,
            Clock clock) {
        this.repository = repository;
        this.shared = shared;
        this.activities = activities;
        this.ids = ids;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /**
     * Publishes a new version, which supersedes the current one. Takes part in the caller's transaction, so that the
     * centre's own change and what was handed over never disagree.
     *
     * @throws PublishedElsewhereException if another centre has published the activity, as the one has whose copy this is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("@access.may('ACTIVITY_PUBLISH')")
    public PublishedVersion publish(Publication content) {
        CentreKey centre = workspaces.requireCentre();
        Instant now = now();
        Optional<PublishedActivity> before = repository.newest(content.activityId());
        before.filter(PublishedActivity::isCurrent).ifPresent(current -> {
            current.supersede(now);
            // Hibernate writes insertions first, and the database allows only one current version.
            repository.flush();
        });
        int number = before.map(PublishedActivity::number).orElse(0) + 1;
        PublishedActivity version = repository.save(new PublishedActivity(centre, number, now, content));
        try {
            repository.flush();
        } catch (DataIntegrityViolationException e) {
            if (e.getCause() instanceof ConstraintViolationException violated
                    && ANOTHERS.contains(violated.getConstraintName())) {
                throw PublishedElsewhereException.forId(content.activityId(), e);
            }
            throw e;
        }
        return version.version();
    }

    /** Takes the current version away from the others; nothing happens where none is current. */
    @PreAuthorize("@access.may('ACTIVITY_PUBLISH')")
    public void withdraw(UUID activityId) {
        expectHere(activityId);
        repository.current(activityId).ifPresent(current -> current.withdraw(now()));
    }

    /** The version that others see now. */
    @Transactional(readOnly = true)
    public Optional<PublishedVersion> current(UUID activityId) {
        expectHere(activityId);
        return repository.current(activityId).map(PublishedActivity::version);
    }

    /** All versions, newest first. */
    @Transactional(readOnly = true)
    public List<PublishedVersion> history(UUID activityId) {
        expectHere(activityId);
        return repository.history(activityId).stream()
                .map(PublishedActivity::version)
                .toList();
    }

    /** What other centres have published and name the bound one in as another that runs it; by title. */
    @Transactional(readOnly = true)
    public List<SharedActivity> sharedWithUs() {
        return shared.all().stream()
                .map(SharedPublication::activity)
                .sorted(Norwegian.by(SharedActivity::title))
                .toList();
    }

    private void expectHere(UUID activityId) {
        ids.expectHere(activityId, () -> activities.isHere(activityId));
    }

    private Instant now() {
        // What the database keeps, so that the version handed back equals the one read later.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
