package no.usht.oversight;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.usht.priority.PriorityId;
import no.usht.publication.PublishedCriteria;
import no.usht.publication.PublishedItem;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Repository;

/** Set-based reading of current versions; each question is one statement, whatever the number of centres. */
@Repository
class FigureQueries {

    private final EntityManager entityManager;
    private final HibernateCriteriaBuilder cb;
    private final PublishedCriteria published;

    FigureQueries(EntityManager entityManager, PublishedCriteria published) {
        this.entityManager = entityManager;
        this.published = published;
        this.cb = published.builder();
    }

    // -- lists

    Slice<PublishedItem> list(PublishedFilter filter, Pageable page) {
        CriteriaQuery<PublishedItem> query = cb.createQuery(PublishedItem.class);
        Root<?> activity = published.from(query);
        List<Order> order = new ArrayList<>(page.getSort().stream()
                .map(by -> {
                    Expression<?> column = by.getProperty().equals("title")
                            ? published.alphabetical(activity)
                            : activity.get(by.getProperty());
                    return by.isAscending() ? cb.asc(column) : cb.desc(column);
                })
                .toList());
        if (order.isEmpty()) {
            order.add(cb.desc(activity.get("publishedAt")));
        }
        order.add(cb.asc(activity.get("id")));
        query.where(conditions(query, activity).matching(filter).array())
                .select(published.item(activity))
                .orderBy(order);
        return published.slice(query, page);
    }

    // -- figures

    PublishedTotals totals(PublishedFilter filter) {
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<?> activity = published.from(query);
        FigureConditions conditions = conditions(query, activity).matching(filter);
        query.where(conditions.array())
                .select(cb.tuple(
                        cb.count(activity),
                        cb.count(cb.<Integer>selectCase()
                                .when(conditions.coArranged(), cb.literal(1))
                                .otherwise(cb.nullLiteral(Integer.class))),
                        cb.coalesce(cb.sumAsLong(activity.get("gatherings")), 0L),
                        cb.coalesce(cb.sum(activity.<Long>get("attendances")), 0L)));
        Tuple found = entityManager.createQuery(query).getSingleResult();
        return new PublishedTotals(
                found.get(0, Long.class), found.get(1, Long.class), found.get(2, Long.class), found.get(3, Long.class));
    }

    /** Each centre's own figures count what it has published, whether or not another centre has published the same activity. */
    Map<CentreKey, Long> countByCentre(PublishedFilter filter) {
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<?> activity = published.from(query);
        query.where(conditions(query, activity).matchingEach(filter).array())
                .select(cb.tuple(activity.get("centre"), cb.count(activity)))
                .groupBy(activity.get("centre"));
        return counts(query, row -> row.get(0, CentreKey.class));
    }

    <K> Map<K, Long> countBy(String attribute, Class<K> type, PublishedFilter filter) {
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<?> activity = published.from(query);
        query.where(conditions(query, activity).matching(filter).array())
                .select(cb.tuple(activity.get(attribute), cb.count(activity)))
                .groupBy(activity.get(attribute));
        return counts(query, row -> row.get(0, type));
    }

    Map<CentrePriority, Long> countByCentreAndPriority(PublishedFilter filter) {
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<?> activity = published.from(query);
        Join<?, ?> served = served(activity, filter);
        query.where(conditions(query, activity).matchingEach(filter).array())
                .select(cb.tuple(activity.get("centre"), served.get("priorityId"), cb.count(activity)))
                .groupBy(activity.get("centre"), served.get("priorityId"));
        return counts(query, row -> new CentrePriority(row.get(0, CentreKey.class), row.get(1, PriorityId.class)));
    }

    Map<PriorityId, Long> countByPriority(PublishedFilter filter) {
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<?> activity = published.from(query);
        Join<?, ?> served = served(activity, filter);
        query.where(conditions(query, activity).matching(filter).array())
                .select(cb.tuple(served.get("priorityId"), cb.count(activity)))
                .groupBy(served.get("priorityId"));
        return counts(query, row -> row.get(0, PriorityId.class));
    }

    /** By municipality, or by city district: each activity counts once in each. */
    Map<String, Long> countByReach(PublishedFilter filter, boolean districts) {
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<?> activity = published.from(query);
        Join<?, ?> reach = activity.join("reach");
        reach.on(
                districts
                        ? cb.and(
                                cb.isTrue(reach.get("takingPart")),
                                cb.notEqual(reach.get("territoryCode"), reach.get("municipalityCode")))
                        : cb.isTrue(reach.get("takingPart")));
        Expression<String> code = reach.get(districts ? "territoryCode" : "municipalityCode");
        FigureConditions conditions = conditions(query, activity).matchingEach(filter);
        query.where(conditions
                        .onceOfPlace(districts ? "territoryCode" : "municipalityCode", code)
                        .array())
                .select(cb.tuple(code, cb.countDistinct(activity.get("id"))))
                .groupBy(code);
        return counts(query, row -> row.get(0, String.class));
    }

    Map<CentrePair, Long> countByPair(PublishedFilter filter) {
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<?> activity = published.from(query);
        Join<?, ?> other = activity.join("coArrangers");
        FigureConditions conditions = conditions(query, activity).matchingEach(filter);
        query.where(conditions.onceOfPair(other.get("coCentre")).array())
                .select(cb.tuple(activity.get("centre"), other.get("coCentre"), cb.count(activity)))
                .groupBy(activity.get("centre"), other.get("coCentre"));
        return counts(query, row -> CentrePair.of(row.get(0, CentreKey.class), row.get(1, CentreKey.class)));
    }

    /** By centre, those that it runs with others, whoever published. */
    Map<CentreKey, Long> countTogether(PublishedFilter filter) {
        CriteriaQuery<Tuple> own = cb.createTupleQuery();
        Root<?> ownActivities = published.from(own);
        FigureConditions conditions = conditions(own, ownActivities).matching(filter);
        own.where(cb.and(cb.and(conditions.array()), conditions.coArranged()))
                .select(cb.tuple(ownActivities.get("centre"), cb.count(ownActivities)))
                .groupBy(ownActivities.get("centre"));
        CriteriaQuery<Tuple> joined = cb.createTupleQuery();
        Root<?> others = published.from(joined);
        Join<?, ?> other = others.join("coArrangers");
        FigureConditions ofOthers = conditions(joined, others).matchingEach(filter);
        joined.where(ofOthers.onceOfPartner(other.get("coCentre")).array())
                .select(cb.tuple(other.get("coCentre"), cb.count(others)))
                .groupBy(other.get("coCentre"));
        Map<CentreKey, Long> counts = new HashMap<>(counts(own, row -> row.get(0, CentreKey.class)));
        counts(joined, row -> row.get(0, CentreKey.class))
                .forEach((centre, count) -> counts.merge(centre, count, Long::sum));
        return Map.copyOf(counts);
    }

    List<FundingSum> funding(PublishedFilter filter) {
        CriteriaQuery<FundingSum> query = cb.createQuery(FundingSum.class);
        Root<?> activity = published.from(query);
        Join<?, ?> sum = activity.join("funding");
        if (filter.year() != null) {
            sum.on(cb.equal(sum.get("year"), filter.year()));
        }
        PublishedFilter anyYear = PublishedFilter.ofYear(null).withPriorities(filter.priorities(), filter.mainOnly());
        Expression<Long> amount = sum.get("amountKroner");
        query.where(conditions(query, activity).matchingEach(anyYear).array())
                .select(cb.construct(
                        FundingSum.class,
                        activity.get("centre"),
                        sum.<FundingSource>get("source"),
                        sum.<FundingState>get("state"),
                        cb.sum(amount),
                        cb.sum(cb.<Long>selectCase()
                                .when(cb.isTrue(sum.get("fictional")), amount)
                                .otherwise(cb.literal(0L)))))
                .groupBy(activity.get("centre"), sum.get("source"), sum.get("state"));
        return entityManager.createQuery(query).getResultList();
    }

    // -- parts

    private FigureConditions conditions(CommonAbstractCriteria query, Root<?> activity) {
        return new FigureConditions(cb, published.current(query, activity));
    }

    private Join<?, ?> served(Root<?> activity, PublishedFilter filter) {
        Join<?, ?> served = activity.join("priorities");
        return filter.mainOnly() ? served.on(cb.isTrue(served.get("main"))) : served;
    }

    /** The last column by the key; rows of the same key are added up. */
    private <K> Map<K, Long> counts(CriteriaQuery<Tuple> query, Function<Tuple, K> key) {
        Map<K, Long> counts = new HashMap<>();
        for (Tuple row : entityManager.createQuery(query).getResultList()) {
            counts.merge(key.apply(row), row.get(row.getElements().size() - 1, Long.class), Long::sum);
        }
        return Map.copyOf(counts);
    }
}
