package no.usht.oversight;

import java.util.List;
import java.util.Map;
import no.usht.priority.PriorityId;
import no.usht.publication.PublishedActivities;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.YearSpan;
import no.usht.tenancy.CentreKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The country's figures from what is published now.
 *
 * <p>An activity counts in each year that its period touches, without a period in the year of publishing. One that
 * several centres run is one activity, of the centre that published it; where two have published it and one of them says that
 * it is the other's, it counts once in the country's figures and once in each centre's own.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('OVERSIGHT_READ')")
public class PublishedFigures {

    private final FigureQueries queries;
    private final PublishedActivities activities;

    PublishedFigures(FigureQueries queries, PublishedActivities activities) {
        this.queries = queries;
        this.activities = activities;
    }

    /** The years worth choosing: from the first with an activity, to this one or the last that something is planned for. */
    public YearSpan years() {
        return activities.years();
    }

    /** How many, and how many of them co-arranged. */
    public PublishedTotals totals(PublishedFilter filter) {
        return queries.totals(filter);
    }

    /** How many each centre has published; centres with none are absent. */
    public Map<CentreKey, Long> byCentre(PublishedFilter filter) {
        return queries.countByCentre(filter);
    }

    /** How many each centre has for each priority; as main priority only, if the filter says so. */
    public Map<CentrePriority, Long> byCentreAndPriority(PublishedFilter filter) {
        return queries.countByCentreAndPriority(filter);
    }

    /** How many there are in the country for each priority; as main priority only, if the filter says so. */
    public Map<PriorityId, Long> byPriority(PublishedFilter filter) {
        return queries.countByPriority(filter);
    }

    /** How many there are of each kind. */
    public Map<ActivityKind, Long> byKind(PublishedFilter filter) {
        return queries.countBy("kind", ActivityKind.class, filter);
    }

    /** How many there are in each status. */
    public Map<ActivityStatus, Long> byStatus(PublishedFilter filter) {
        return queries.countBy("status", ActivityStatus.class, filter);
    }

    /** How many activities each municipality and city district takes part in. */
    public PublishedReach reach(PublishedFilter filter) {
        return new PublishedReach(queries.countByReach(filter, false), queries.countByReach(filter, true));
    }

    /** How many activities two centres run together. */
    public Map<CentrePair, Long> pairs(PublishedFilter filter) {
        return queries.countByPair(filter);
    }

    /** How many activities each centre runs with others, whoever published them; centres with none are absent. */
    public Map<CentreKey, Long> together(PublishedFilter filter) {
        return queries.countTogether(filter);
    }

    /** The funding of the filter's year and priorities, whenever the activities themselves take place. */
    public List<FundingSum> funding(PublishedFilter filter) {
        return queries.funding(filter);
    }
}
