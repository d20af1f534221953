package no.usht.publication;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.usht.priority.PriorityId;
import no.usht.tenancy.CentreKey;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/** Which of the activities that are published now a question is about, narrowed condition by condition. */
public final class PublishedConditions {

    private final HibernateCriteriaBuilder cb;
    private final CommonAbstractCriteria query;
    private final Root<?> activity;
    private final Function<String, Set<String>> placesNamed;
    private final List<Predicate> all = new ArrayList<>();

    /** @param placesNamed the codes of the places that bear a name */
    PublishedConditions(
            HibernateCriteriaBuilder cb,
            CommonAbstractCriteria query,
            Root<?> activity,
            Function<String, Set<String>> placesNamed) {
        this.cb = cb;
        this.placesNamed = placesNamed;
        this.query = query;
        this.activity = activity;
        all.add(cb.isNull(activity.get("supersededAt")));
        all.add(cb.isNull(activity.get("withdrawnAt")));
    }

    /** What they are asked of. */
    public Root<?> activity() {
        return activity;
    }

    /** Narrows further. */
    public PublishedConditions and(Predicate condition) {
        all.add(condition);
        return this;
    }

    /** What holds a text as somebody typed it into a search field. */
    public PublishedConditions containing(String typed) {
        SearchText.of(typed, placesNamed)
                .ifPresent(text -> and(cb.isTrue(cb.function(
                        FullTextFunctions.CONTAINS, Boolean.class, activity.get("id"), cb.value(text.wanted())))));
        return this;
    }

    /** What counts in that year. */
    public PublishedConditions inYear(int year) {
        return and(cb.lessThanOrEqualTo(activity.get("firstYear"), year))
                .and(cb.greaterThanOrEqualTo(activity.get("lastYear"), year));
    }

    /** What serves one of the priorities, or anything if there are none. */
    public PublishedConditions serving(Set<PriorityId> priorities, boolean mainOnly) {
        return priorities.isEmpty()
                ? this
                : and(exists("priorities", served -> {
                    Predicate some = served.get("priorityId").in(priorities);
                    return mainOnly ? cb.and(some, cb.isTrue(served.get("main"))) : some;
                }));
    }

    /** What has that value, or any value where it is null. */
    public PublishedConditions equal(String attribute, @Nullable Object value) {
        return value == null ? this : and(cb.equal(activity.get(attribute), value));
    }

    /** Whether another centre runs it too. */
    public Predicate coArranged() {
        return exists("coArrangers", other -> cb.conjunction());
    }

    /** Whether that centre is named as another that runs it. */
    public Predicate arrangedWith(CentreKey centre) {
        return exists("coArrangers", other -> cb.equal(other.get("coCentre"), centre));
    }

    /** Whether it has a part of which the condition holds. */
    public Predicate exists(String parts, Function<Join<?, ?>, Predicate> condition) {
        Subquery<Integer> subquery = query.subquery(Integer.class);
        Join<?, ?> part = subquery.correlate(activity).join(parts);
        subquery.select(cb.literal(1)).where(condition.apply(part));
        return cb.exists(subquery);
    }

    /**
     * Whether another is published now of which the condition holds.
     *
     * @param condition adds to those of the other; its second argument is this one
     */
    public Predicate existsOther(OfTwo condition) {
        Subquery<Integer> subquery = query.subquery(Integer.class);
        Root<?> mine = subquery.correlate(activity);
        Root<?> other = subquery.from(PublishedActivity.class);
        PublishedConditions others = new PublishedConditions(cb, subquery, other, placesNamed);
        condition.add(others, mine);
        subquery.select(cb.literal(1)).where(others.array());
        return cb.exists(subquery);
    }

    /** A condition on an activity that has to do with another one. */
    @FunctionalInterface
    public interface OfTwo {
        /** Adds it to the conditions of the other. */
        void add(PublishedConditions others, Root<?> mine);
    }

    /** All that have been added. */
    public Predicate[] array() {
        return all.toArray(Predicate[]::new);
    }
}
