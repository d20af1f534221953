package no.usht.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private final PublishedActivityRepository repository;
    private final Clock clock;

    PublishedActivities(PublishedActivityRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** One activity as everybody may see it; empty where it is not published, or no longer. */
    @PreAuthorize("permitAll")
    public Optional<PublicActivity> find(UUID activityId) {
        return repository.current(activityId).map(PublishedActivity::publicDetails);
    }

    /** The years worth choosing: from the first with an activity, to this one or the last that something is planned for. */
    @PreAuthorize("permitAll")
    public YearSpan years() {
        return repository.years(LocalDate.now(clock.withZone(Norwegian.ZONE)).getYear());
    }

    /** The current version, whole. */
    public Optional<PublishedVersion> current(UUID activityId) {
        return repository.current(activityId).map(PublishedActivity::version);
    }

    /** All versions, newest first; withdrawn ones too. */
    public List<PublishedVersion> history(UUID activityId) {
        return repository.history(activityId).stream()
                .map(PublishedActivity::version)
                .toList();
    }
}
