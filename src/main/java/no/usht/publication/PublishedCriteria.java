package no.usht.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.List;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.territory.TerritoryService;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Component;

/** The pieces that questions about published activities are made of; whoever asks sees what the database lets them see. */
@Component
public class PublishedCriteria {

    private final EntityManager entityManager;
    private final HibernateCriteriaBuilder cb;
    private final TerritoryService territory;

    PublishedCriteria(EntityManager entityManager, TerritoryService territory) {
        this.entityManager = entityManager;
        this.territory = territory;
        this.cb = (HibernateCriteriaBuilder) entityManager.getCriteriaBuilder();
    }

    /** What makes queries. */
    public HibernateCriteriaBuilder builder() {
        return cb;
    }

    /** The versions that have been published, to ask something of. */
    public Root<?> from(AbstractQuery<?> query) {
        return query.from(PublishedActivity.class);
    }

    /** What is published now, to be narrowed. */
    public PublishedConditions current(CommonAbstractCriteria query, Root<?> activity) {
        return new PublishedConditions(cb, query, activity, territory::named);
    }

    /** An activity as lists have it. */
    public Selection<PublishedItem> item(Root<?> activity) {
        return cb.construct(
                PublishedItem.class,
                activity.get("subjectId"),
                activity.get("centre"),
                activity.get("title"),
                activity.get("kind"),
                activity.get("status"),
                activity.get("from"),
                activity.get("to"),
                mainPriority(activity),
                activity.get("goal"),
                activity.get("publishedAt"));
    }

    /** Parts of a larger activity that the same centre answers for: nobody hangs anything on another's page. */
    List<PublishedItem> partsOf(ActivityId activityId) {
        CriteriaQuery<PublishedItem> query = cb.createQuery(PublishedItem.class);
        Root<?> activity = from(query);
        PublishedConditions parts = current(query, activity).equal("partOf", activityId);
        parts.and(parts.existsOther((whole, part) -> whole.equal("subjectId", activityId)
                .and(cb.equal(whole.activity().get("centre"), part.get("centre")))));
        query.where(parts.array())
                .select(item(activity))
                .orderBy(cb.asc(activity.get("from")), cb.asc(alphabetical(activity)));
        return entityManager.createQuery(query).getResultList();
    }

    private static Expression<PriorityId> mainPriority(Root<?> activity) {
        Join<?, ?> main = activity.join("priorities", JoinType.LEFT);
        main.on(main.<Boolean>get("main").equalTo(true));
        return main.get("priorityId");
    }

    /** A title to order by. */
    public Expression<String> alphabetical(Root<?> activity) {
        return cb.function(FullTextFunctions.ALPHABETICAL, String.class, activity.get("title"));
    }

    /** The best answers to what somebody typed first; no order if nothing is left of it to search for. */
    public List<Order> byRelevance(Root<?> activity, String typed) {
        return SearchText.of(typed, territory::named)
                .map(text -> List.of(
                        rank(activity, FullTextFunctions.RANK, text.wanted()),
                        rank(activity, FullTextFunctions.RANK_WIDER, text.wanted())))
                .orElse(List.of());
    }

    private Order rank(Root<?> activity, String function, String text) {
        return cb.desc(cb.function(function, Double.class, activity.get("search"), cb.value(text)));
    }

    /** One row more than asked for tells whether there is more, without counting. */
    public <T> Slice<T> slice(CriteriaQuery<T> query, Pageable page) {
        TypedQuery<T> typed = entityManager.createQuery(query);
        if (page.isPaged()) {
            typed.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize() + 1);
        }
        List<T> found = typed.getResultList();
        boolean more = page.isPaged() && found.size() > page.getPageSize();
        return new SliceImpl<>(more ? List.copyOf(found.subList(0, page.getPageSize())) : found, page, more);
    }
}
