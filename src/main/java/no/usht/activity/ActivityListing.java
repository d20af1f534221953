package no.usht.activity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.activity.ActivityFilter.PublicationState;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityStatus;
import no.usht.shared.LikePattern;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Repository;

/** Reads lists of activities: one statement a page, only what a list shows, and no counting. */
@Repository
class ActivityListing {

    /** Whatever the database's own order is, people expect æ, ø, å last. */
    private static final String NORWEGIAN = "\"nb-x-icu\"";

    private final EntityManager entityManager;
    private final ActivityReach reach;

    ActivityListing(EntityManager entityManager, ActivityReach reach) {
        this.entityManager = entityManager;
        this.reach = reach;
    }

    List<ActivityListItem> page(ActivityFilter filter, Pageable page) {
        HibernateCriteriaBuilder builder = entityManager.unwrap(Session.class).getCriteriaBuilder();
        CriteriaQuery<ActivityListItem> query = builder.createQuery(ActivityListItem.class);
        Root<Activity> activity = query.from(Activity.class);
        query.select(builder.construct(
                ActivityListItem.class,
                activity.get("id"),
                activity.get("title"),
                activity.get("kind"),
                activity.get("status"),
                activity.get("from"),
                activity.get("to"),
                mainPriority(builder, query, activity),
                // Who came is not known here.
                builder.literal(0L),
                coArrangers(builder, query, activity),
                activity.get("publishedVersion"),
                activity.get("changedSincePublished")));
        query.where(predicates(builder, query, activity, filter).toArray(Predicate[]::new));
        query.orderBy(orders(builder, activity, page.getSort()));
        List<ActivityListItem> found = entityManager
                .createQuery(query)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
        Map<ActivityId, Integer> places =
                reach.places(found.stream().map(ActivityListItem::id).toList());
        return found.stream()
                .map(item -> item.withReached(places.getOrDefault(item.id(), 0)))
                .toList();
    }

    long count(ActivityFilter filter) {
        HibernateCriteriaBuilder builder = entityManager.unwrap(Session.class).getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Activity> activity = query.from(Activity.class);
        query.select(builder.count(activity))
                .where(predicates(builder, query, activity, filter).toArray(Predicate[]::new));
        return entityManager.createQuery(query).getSingleResult();
    }

    private static Expression<PriorityId> mainPriority(
            HibernateCriteriaBuilder builder, CriteriaQuery<?> query, Root<Activity> activity) {
        Subquery<PriorityId> main = query.subquery(PriorityId.class);
        Join<Activity, Activity.PriorityRow> row = main.correlate(activity).join("priorities");
        return main.select(row.get("priorityId")).where(builder.isTrue(row.get("main")));
    }

    private static Expression<Long> coArrangers(
            HibernateCriteriaBuilder builder, CriteriaQuery<?> query, Root<Activity> activity) {
        Subquery<Long> number = query.subquery(Long.class);
        number.correlate(activity).join("coArrangers");
        return number.select(builder.count(builder.literal(1)));
    }

    private List<Predicate> predicates(
            HibernateCriteriaBuilder builder, CriteriaQuery<?> query, Root<Activity> activity, ActivityFilter filter) {
        List<Predicate> all = new ArrayList<>();
        LikePattern.containingEach(filter.text())
                .forEach(pattern -> all.add(builder.or(
                        builder.like(builder.lower(activity.get("title")), pattern, LikePattern.ESCAPE),
                        builder.like(builder.lower(activity.get("goal")), pattern, LikePattern.ESCAPE))));
        filter.kind().ifPresent(kind -> all.add(builder.equal(activity.get("kind"), kind)));
        filter.status().ifPresent(status -> all.add(builder.equal(activity.get("status"), status)));
        filter.year()
                .filter(year -> filter.funding().isEmpty() && !filter.takingPart())
                .ifPresent(year -> all.add(touches(builder, activity, year)));
        filter.priority().ifPresent(priority -> {
            Subquery<Integer> serving = query.subquery(Integer.class);
            Join<Activity, Activity.PriorityRow> row =
                    serving.correlate(activity).join("priorities");
            all.add(builder.exists(
                    serving.select(builder.literal(1)).where(builder.equal(row.get("priorityId"), priority))));
        });
        if (filter.takingPart()) {
            all.add(builder.notEqual(activity.get("status"), ActivityStatus.CANCELLED));
            all.add(builder.or(byHand(builder, query, activity, filter), met(activity, filter)));
        } else if (filter.territoryCode().isPresent()) {
            // Invited, taking part, or come from there.
            all.add(builder.or(touched(builder, query, activity, filter), met(activity, filter)));
        }
        filter.funding().ifPresent(state -> {
            Subquery<Integer> funded = query.subquery(Integer.class);
            Join<Activity, Activity.FundingRow> row = funded.correlate(activity).join("funding");
            List<Predicate> wanted = new ArrayList<>(List.of(builder.equal(row.get("state"), state)));
            filter.year().ifPresent(year -> wanted.add(builder.equal(row.get("year"), year)));
            all.add(builder.exists(funded.select(builder.literal(1)).where(wanted.toArray(Predicate[]::new))));
        });
        filter.coArranged()
                .ifPresent(together -> all.add(
                        together
                                ? builder.isNotEmpty(activity.get("coArrangers"))
                                : builder.isEmpty(activity.get("coArrangers"))));
        filter.publication().ifPresent(state -> all.add(published(builder, activity, state)));
        all.add(
                filter.archived()
                        ? builder.isNotNull(activity.get("archivedAt"))
                        : builder.isNull(activity.get("archivedAt")));
        return all;
    }

    /** Entered by hand as taking part, in the years that the activity touches. */
    private static Predicate byHand(
            HibernateCriteriaBuilder builder, CriteriaQuery<?> query, Root<Activity> activity, ActivityFilter filter) {
        Predicate entered = touched(builder, query, activity, filter);
        Optional<Integer> year = filter.year().filter(asked -> filter.funding().isEmpty());
        return year.isEmpty() ? entered : builder.and(entered, touches(builder, activity, year.get()));
    }

    private static Predicate touched(
            HibernateCriteriaBuilder builder, CriteriaQuery<?> query, Root<Activity> activity, ActivityFilter filter) {
        Subquery<Integer> reaching = query.subquery(Integer.class);
        Join<Activity, Activity.ReachRow> row = reaching.correlate(activity).join("reach");
        List<Predicate> wanted = new ArrayList<>();
        filter.territoryCode().ifPresent(code -> wanted.add(builder.equal(row.get("territoryCode"), code)));
        if (filter.takingPart()) {
            wanted.add(builder.isTrue(row.get("takingPart")));
        }
        return builder.exists(reaching.select(builder.literal(1)).where(wanted.toArray(Predicate[]::new)));
    }

    /** Somebody came, in the year of the gathering. */
    private Predicate met(Root<Activity> activity, ActivityFilter filter) {
        return activity.get("id")
                .in(reach.met(filter.funding().isEmpty() ? filter.year() : Optional.empty(), filter.territoryCode()));
    }

    private static Predicate touches(HibernateCriteriaBuilder builder, Root<Activity> activity, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Expression<LocalDate> from = activity.get("from");
        Expression<LocalDate> to = activity.get("to");
        return builder.and(
                builder.or(builder.isNull(from), builder.lessThanOrEqualTo(from, last)),
                builder.or(builder.isNull(to), builder.greaterThanOrEqualTo(to, first)),
                builder.or(builder.isNotNull(from), builder.isNotNull(to)));
    }

    private static Predicate published(
            HibernateCriteriaBuilder builder, Root<Activity> activity, PublicationState state) {
        return switch (state) {
            case UNPUBLISHED -> builder.isNull(activity.get("publishedVersion"));
            case PUBLISHED -> builder.isNotNull(activity.get("publishedVersion"));
            case CHANGED -> builder.isTrue(activity.get("changedSincePublished"));
        };
    }

    /** Ends with the id, because equal rows would otherwise wander between pages. */
    private static List<Order> orders(HibernateCriteriaBuilder builder, Root<Activity> activity, Sort sort) {
        List<Order> all = new ArrayList<>();
        for (Sort.Order wanted : sort) {
            ActivityOrder order = ActivityOrder.valueOf(wanted.getProperty());
            Expression<?> by = order == ActivityOrder.TITLE
                    ? builder.collate(activity.get(order.attribute()), NORWEGIAN)
                    : activity.get(order.attribute());
            all.add(wanted.isAscending() ? builder.asc(by) : builder.desc(by));
        }
        if (all.isEmpty()) {
            all.add(builder.desc(activity.get("updatedAt")));
        }
        all.add(builder.asc(activity.get("id")));
        return all;
    }
}
