package no.usht.oversight;

import no.usht.publication.PublishedItem;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published activities behind the directorate's figures. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('OVERSIGHT_READ')")
public class PublishedList {

    private final FigureQueries queries;

    PublishedList(FigureQueries queries) {
        this.queries = queries;
    }

    /** Part of the list; sorts by attributes of {@link PublishedItem} except the priority, else newest first. */
    public Slice<PublishedItem> list(PublishedFilter filter, Pageable page) {
        return queries.list(filter, page);
    }

    /** How long the list is. */
    public long count(PublishedFilter filter) {
        return queries.totals(filter).activities();
    }
}
