package no.usht.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import no.usht.publication.PublishedActivities;
import no.usht.publication.PublishedItem;
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

    private final PublicQueries queries;
    private final PublishedActivities activities;
    private final Clock clock;

    PublicSearch(PublicQueries queries, PublishedActivities activities, Clock clock) {
        this.queries = queries;
        this.activities = activities;
        this.clock = clock;
    }

    /** Part of what answers the query; never fails, whatever was typed. */
    public Slice<PublishedItem> find(PublicQuery query, Pageable page) {
        return queries.find(query, LocalDate.now(clock.withZone(Norwegian.ZONE)), page);
    }

    /** How many answer the query. */
    public long count(PublicQuery query) {
        return queries.count(query, LocalDate.now(clock.withZone(Norwegian.ZONE)));
    }

    /** The years worth choosing. */
    public YearSpan years() {
        return activities.years();
    }
}
