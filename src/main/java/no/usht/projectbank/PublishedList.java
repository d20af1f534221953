package no.usht.projectbank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published activities behind the directorate's figures, with the funding that the public does not see. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('OVERSIGHT_READ')")
public class PublishedList {

    private final PublishedQueries queries;
    private final PublishedActivityRepository repository;

    PublishedList(PublishedQueries queries, PublishedActivityRepository repository) {
        this.queries = queries;
        this.repository = repository;
    }

    /** Part of the list; sorts by attributes of {@link PublishedItem} except the priority, else newest first. */
    public Slice<PublishedItem> list(PublishedFilter filter, Pageable page) {
        return queries.list(filter, page);
    }

    /** How long the list is. */
    public long count(PublishedFilter filter) {
        return queries.totals(filter).activities();
    }

    /** The current version. */
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
