package no.usht.projectbank;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/** What a query on published activities asks for; figures and lists share it, so that a number and its list agree. */
final class Conditions {

    private static final int MUNICIPALITY_CODE = 4;

    private final HibernateCriteriaBuilder cb;
    private final CommonAbstractCriteria query;
    private final Root<PublishedActivity> activity;
    private final Function<String, Set<String>> placesNamed;
    private final List<Predicate> all = new ArrayList<>();

    /** @param placesNamed the codes of the places that bear a name */
    Conditions(
            HibernateCriteriaBuilder cb,
            CommonAbstractCriteria query,
            Root<PublishedActivity> activity,
            Function<String, Set<String>> placesNamed) {
        this.cb = cb;
        this.placesNamed = placesNamed;
        this.query = query;
        this.activity = activity;
        all.add(cb.isNull(activity.get("supersededAt")));
        all.add(cb.isNull(activity.get("withdrawnAt")));
    }

    /** An activity that two centres have published appears once, unless what one centre has published is asked for. */
    Conditions matching(PublishedFilter filter) {
        matchingEach(filter);
        if (filter.byFunding()) {
            // Each centre's own money.
            return this;
        }
        CentreKey partner = filter.coCentre();
        if (partner != null) {
            once(others -> others.runBy(partner, filter.centre()));
        } else if (filter.centre() == null) {
            String place = filter.territory();
            once(others -> place == null ? cb.conjunction() : others.reaches(column(place), cb.literal(place)));
        }
        return this;
    }

    /** Everything that has been published and fits. */
    Conditions matchingEach(PublishedFilter filter) {
        if (filter.year() != null && !filter.byFunding()) {
            inYear(filter.year());
        }
        SearchText.of(filter.text(), placesNamed).ifPresent(this::containing);
        serving(filter.priorities(), filter.mainOnly());
        if (filter.coCentre() != null) {
            all.add(runBy(filter.coCentre(), filter.centre()));
        } else if (filter.centre() != null) {
            all.add(cb.equal(activity.get("centre"), filter.centre()));
        }
        equal("kind", filter.kind());
        equal("status", filter.status());
        if (filter.territory() != null) {
            all.add(reaches(column(filter.territory()), cb.literal(filter.territory())));
        }
        if (filter.coArranged()) {
            all.add(coArranged());
        }
        if (filter.byFunding()) {
            funded(filter);
        }
        return this;
    }

    /** In the figure of that municipality or city district, an activity counts once. */
    Conditions onceOfPlace(String column, Expression<String> code) {
        return once(others -> others.reaches(column, code));
    }

    /** In the figure of the publishing centre and that other one, an activity counts once. */
    Conditions onceOfPair(Expression<CentreKey> other) {
        return once(others -> cb.equal(others.activity.get("centre"), other));
    }

    /** In the figure of that centre that runs it too, an activity counts once. */
    Conditions onceOfPartner(Expression<CentreKey> partner) {
        return once(others -> cb.or(
                cb.equal(others.activity.get("centre"), partner),
                others.exists("coArrangers", named -> cb.equal(named.get("coCentre"), partner))));
    }

    /**
     * Leaves out what says that it is the same activity as one that another centre has published, if that centre names this one
     * as another that runs it: one centre alone can't make its activity another's. Of two that each point at the other, the one
     * with the smaller id counts.
     *
     * @param counted whether the other centre's counts in the same place; else this one does
     */
    private Conditions once(Function<Conditions, Predicate> counted) {
        Subquery<Integer> subquery = query.subquery(Integer.class);
        Root<PublishedActivity> mine = subquery.correlate(activity);
        Root<PublishedActivity> others = subquery.from(PublishedActivity.class);
        Conditions same = new Conditions(cb, subquery, others, placesNamed);
        same.all.add(cb.equal(others.get("activityId"), mine.get("sameAs")));
        same.all.add(cb.or(
                cb.isNull(others.get("sameAs")),
                cb.notEqual(others.<UUID>get("sameAs"), mine.<UUID>get("activityId")),
                cb.lessThan(others.<UUID>get("activityId"), mine.<UUID>get("activityId"))));
        same.all.add(same.exists("coArrangers", named -> cb.equal(named.get("coCentre"), mine.get("centre"))));
        same.all.add(counted.apply(same));
        subquery.select(cb.literal(1)).where(same.array());
        all.add(cb.or(cb.isNull(activity.get("sameAs")), cb.not(cb.exists(subquery))));
        return this;
    }

    Conditions matching(PublicQuery wanted, LocalDate today) {
        SearchText.of(wanted.text(), placesNamed).ifPresent(this::containing);
        serving(wanted.priorities(), false);
        if (wanted.centre() != null) {
            all.add(cb.or(cb.equal(activity.get("centre"), wanted.centre()), arrangedWith(Set.of(wanted.centre()))));
        }
        equal("kind", wanted.kind());
        if (wanted.year() != null) {
            inYear(wanted.year());
        }
        if (wanted.time() != null) {
            all.add(
                    switch (wanted.time()) {
                        case UPCOMING -> cb.and(cb.not(over(today)), notBegun(today));
                        case ONGOING -> cb.and(cb.not(over(today)), cb.not(notBegun(today)));
                        case ENDED -> over(today);
                    });
        }
        return this;
    }

    /** Parts of a larger activity that the same centre answers for: nobody hangs anything on another's page. */
    Conditions partOf(UUID activityId) {
        equal("partOf", activityId);
        Subquery<Integer> subquery = query.subquery(Integer.class);
        Root<PublishedActivity> part = subquery.correlate(activity);
        Root<PublishedActivity> whole = subquery.from(PublishedActivity.class);
        Conditions same = new Conditions(cb, subquery, whole, placesNamed);
        same.equal("activityId", activityId);
        same.all.add(cb.equal(whole.get("centre"), part.get("centre")));
        subquery.select(cb.literal(1)).where(same.array());
        all.add(cb.exists(subquery));
        return this;
    }

    /** Whether another centre runs it too. */
    Predicate coArranged() {
        return exists("coArrangers", other -> cb.conjunction());
    }

    Predicate[] array() {
        return all.toArray(Predicate[]::new);
    }

    private void inYear(int year) {
        all.add(cb.lessThanOrEqualTo(activity.get("firstYear"), year));
        all.add(cb.greaterThanOrEqualTo(activity.get("lastYear"), year));
    }

    private void serving(Set<UUID> priorities, boolean mainOnly) {
        if (!priorities.isEmpty()) {
            all.add(exists("priorities", served -> {
                Predicate some = served.get("priorityId").in(priorities);
                return mainOnly ? cb.and(some, cb.isTrue(served.get("main"))) : some;
            }));
        }
    }

    /** Whether that centre runs it with the other, or with any other, whoever published it. */
    private Predicate runBy(CentreKey one, @Nullable CentreKey other) {
        return other == null
                ? cb.or(cb.and(cb.equal(activity.get("centre"), one), coArranged()), arrangedWith(Set.of(one)))
                : cb.or(
                        cb.and(cb.equal(activity.get("centre"), one), arrangedWith(Set.of(other))),
                        cb.and(cb.equal(activity.get("centre"), other), arrangedWith(Set.of(one))));
    }

    private Predicate reaches(String column, Expression<String> code) {
        return exists("reach", reach -> cb.and(cb.isTrue(reach.get("takingPart")), cb.equal(reach.get(column), code)));
    }

    private static String column(String territoryCode) {
        return territoryCode.length() == MUNICIPALITY_CODE ? "municipalityCode" : "territoryCode";
    }

    private Predicate arrangedWith(Set<CentreKey> centres) {
        return exists("coArrangers", other -> other.get("coCentre").in(centres));
    }

    private void funded(PublishedFilter filter) {
        all.add(exists("funding", sum -> {
            List<Predicate> wanted = new ArrayList<>();
            if (filter.year() != null) {
                wanted.add(cb.equal(sum.get("year"), filter.year()));
            }
            if (filter.fundingSource() != null) {
                wanted.add(cb.equal(sum.get("source"), filter.fundingSource()));
            }
            // As in the sums: what was refused is no money of the source's, unless that is what is asked for.
            wanted.add(
                    filter.fundingState() == null
                            ? cb.notEqual(sum.get("state"), FundingState.REFUSED)
                            : cb.equal(sum.get("state"), filter.fundingState()));
            return cb.and(wanted.toArray(Predicate[]::new));
        }));
    }

    private void containing(SearchText text) {
        all.add(cb.isTrue(
                cb.function(FullTextFunctions.CONTAINS, Boolean.class, activity.get("id"), cb.value(text.wanted()))));
    }

    private Predicate over(LocalDate today) {
        return cb.or(
                activity.get("status").in(Set.of(ActivityStatus.COMPLETED, ActivityStatus.CANCELLED)),
                cb.and(cb.isNotNull(activity.get("to")), cb.lessThan(activity.get("to"), today)));
    }

    private Predicate notBegun(LocalDate today) {
        return cb.or(
                cb.and(cb.isNotNull(activity.get("from")), cb.greaterThan(activity.get("from"), today)),
                cb.and(cb.isNull(activity.get("from")), cb.equal(activity.get("status"), ActivityStatus.PLANNED)));
    }

    private void equal(String attribute, @Nullable Object value) {
        if (value != null) {
            all.add(cb.equal(activity.get(attribute), value));
        }
    }

    private Predicate exists(String parts, Function<Join<PublishedActivity, ?>, Predicate> condition) {
        Subquery<Integer> subquery = query.subquery(Integer.class);
        Join<PublishedActivity, ?> part = subquery.correlate(activity).join(parts);
        subquery.select(cb.literal(1)).where(condition.apply(part));
        return cb.exists(subquery);
    }
}
