package no.usht.publicsite;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.usht.publication.PublishedConditions;
import no.usht.publication.PublishedCriteria;
import no.usht.publication.PublishedItem;
import no.usht.shared.ActivityStatus;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Repository;

/** What visitors ask for, as queries. */
@Repository
class PublicQueries {

    private final EntityManager entityManager;
    private final PublishedCriteria published;
    private final HibernateCriteriaBuilder cb;

    PublicQueries(EntityManager entityManager, PublishedCriteria published) {
        this.entityManager = entityManager;
        this.published = published;
        this.cb = published.builder();
    }

    Slice<PublishedItem> find(PublicQuery wanted, LocalDate today, Pageable page) {
        CriteriaQuery<PublishedItem> query = cb.createQuery(PublishedItem.class);
        Root<?> activity = published.from(query);
        query.where(matching(published.current(query, activity), wanted, today))
                .select(published.item(activity))
                .orderBy(order(activity, wanted));
        return published.slice(query, page);
    }

    long count(PublicQuery wanted, LocalDate today) {
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<?> activity = published.from(query);
        query.where(matching(published.current(query, activity), wanted, today)).select(cb.count(activity));
        return entityManager.createQuery(query).getSingleResult();
    }

    private Predicate[] matching(PublishedConditions conditions, PublicQuery wanted, LocalDate today) {
        Root<?> activity = conditions.activity();
        conditions.containing(wanted.text()).serving(wanted.priorities(), false).equal("kind", wanted.kind());
        if (wanted.centre() != null) {
            conditions.and(
                    cb.or(cb.equal(activity.get("centre"), wanted.centre()), conditions.arrangedWith(wanted.centre())));
        }
        if (wanted.year() != null) {
            conditions.inYear(wanted.year());
        }
        if (wanted.time() != null) {
            conditions.and(
                    switch (wanted.time()) {
                        case UPCOMING -> cb.and(cb.not(over(activity, today)), notBegun(activity, today));
                        case ONGOING -> cb.and(cb.not(over(activity, today)), cb.not(notBegun(activity, today)));
                        case ENDED -> over(activity, today);
                    });
        }
        return conditions.array();
    }

    private Predicate over(Root<?> activity, LocalDate today) {
        return cb.or(
                activity.get("status").in(Set.of(ActivityStatus.COMPLETED, ActivityStatus.CANCELLED)),
                cb.and(cb.isNotNull(activity.get("to")), cb.lessThan(activity.get("to"), today)));
    }

    private Predicate notBegun(Root<?> activity, LocalDate today) {
        return cb.or(
                cb.and(cb.isNotNull(activity.get("from")), cb.greaterThan(activity.get("from"), today)),
                cb.and(cb.isNull(activity.get("from")), cb.equal(activity.get("status"), ActivityStatus.PLANNED)));
    }

    private List<Order> order(Root<?> activity, PublicQuery wanted) {
        List<Order> order = new ArrayList<>();
        if (wanted.order() == PublicQuery.Order.RELEVANCE) {
            order.addAll(published.byRelevance(activity, wanted.text()));
        }
        order.add(cb.desc(activity.get("publishedAt")));
        order.add(cb.asc(activity.get("id")));
        return order;
    }
}
