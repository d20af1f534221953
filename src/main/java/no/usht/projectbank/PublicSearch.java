package no.usht.projectbank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.shared.Norwegian;
import no.usht.shared.YearSpan;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds published activities for anybody; what is current only, and nothing that the public may not see. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class PublicSearch {

    private final PublishedQueries queries;
    private final PublishedActivityRepository repository;
    private final Clock clock;

    PublicSearch(PublishedQueries queries, PublishedActivityRepository repository, Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.clock = clock;
    }

    /** Part of what answers the query; never fails, whatever was typed. */
    public Slice<PublicHit> find(PublicQuery query, Pageable page) {
        return queries.find(query, LocalDate.now(clock.withZone(Norwegian.ZONE)), page);
    }

    /** How many answer the query. */
    public long count(PublicQuery query) {
        return queries.count(query, LocalDate.now(clock.withZone(Norwegian.ZONE)));
    }

    /** One activity, empty where it is not published, or no longer. */
    public Optional<PublicActivity> details(UUID activityId) {
        return repository.current(activityId).map(PublishedActivity::publicDetails);
    }

    /** The published parts of a larger activity, by time. */
    public List<PublicHit> partsOf(UUID activityId) {
        return queries.partsOf(activityId);
    }

    /** The years worth choosing. */
    public YearSpan years() {
        return repository.years(LocalDate.now(clock.withZone(Norwegian.ZONE)).getYear());
    }
}
