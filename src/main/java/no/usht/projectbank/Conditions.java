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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.usht.shared.ActivityStatus;
import no.usht.tenancy.CentreKey;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/** What a query on published activities asks for; figures and lists share it, so that a number and its list agree. */
final class Conditions {

    private final HibernateCriteriaBuilder cb;
    private final CommonAbstractCriteria query;
    private final Root<PublishedActivity> activity;
    private final List<Predicate> all = new ArrayList<>();

    Conditions(HibernateCriteriaBuilder cb, CommonAbstractCriteria query, Root<PublishedActivity> activity) {
        this.cb = cb;
        this.query = query;
        this.activity = activity;
        all.add(cb.isNull(activity.get("supersededAt")));
        all.add(cb.isNull(activity.get("withdrawnAt")));
    }

    Conditions matching(PublishedFilter filter) {
        if (filter.year() != null && !filter.byFunding()) {
            inYear(filter.year());
        }
        SearchText.of(filter.text()).ifPresent(this::containing);
        serving(filter.priorities(), filter.mainOnly());
        if (filter.coCentre() != null) {
            together(filter.coCentre(), filter.centre());
        } else if (filter.centre() != null) {
            all.add(cb.equal(activity.get("centre"), filter.centre()));
        }
        equal("kind", filter.kind());
        equal("status", filter.status());
        if (filter.territory() != null) {
            String column = filter.territory().length() == 4 ? "municipalityCode" : "territoryCode";
            all.add(exists(
                    "reach",
                    reach -> cb.and(
                            cb.isTrue(reach.get("takingPart")), cb.equal(reach.get(column), filter.territory()))));
        }
        if (filter.coArranged()) {
            all.add(coArranged());
        }
        if (filter.byFunding()) {
            funded(filter);
        }
        return this;
    }

    Conditions matching(PublicQuery wanted, LocalDate today) {
        SearchText.of(wanted.text()).ifPresent(this::containing);
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

    Conditions partOf(UUID activityId) {
        equal("partOf", activityId);
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

    private void together(CentreKey one, @Nullable CentreKey other) {
        if (other == null) {
            all.add(cb.or(cb.and(cb.equal(activity.get("centre"), one), coArranged()), arrangedWith(Set.of(one))));
        } else {
            all.add(cb.or(
                    cb.and(cb.equal(activity.get("centre"), one), arrangedWith(Set.of(other))),
                    cb.and(cb.equal(activity.get("centre"), other), arrangedWith(Set.of(one)))));
        }
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
            if (filter.fundingState() != null) {
                wanted.add(cb.equal(sum.get("state"), filter.fundingState()));
            }
            return cb.and(wanted.toArray(Predicate[]::new));
        }));
    }

    private void containing(SearchText text) {
        all.add(cb.isTrue(cb.function(
                FullTextFunctions.CONTAINS,
                Boolean.class,
                activity.get("id"),
                cb.value(text.words()),
                orNull(text.prefixes()),
                orNull(text.inside()))));
    }

    private Expression<String> orNull(Optional<String> text) {
        return text.<Expression<String>>map(cb::value).orElseGet(() -> cb.nullLiteral(String.class));
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
