package no.usht.oversight;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.usht.publication.PublishedConditions;
import no.usht.shared.ActivityId;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/** What a figure counts; lists share it, so that a number and its list agree. */
final class FigureConditions {

    private static final int MUNICIPALITY_CODE = 4;

    private final HibernateCriteriaBuilder cb;
    private final PublishedConditions conditions;

    FigureConditions(HibernateCriteriaBuilder cb, PublishedConditions conditions) {
        this.cb = cb;
        this.conditions = conditions;
    }

    /** An activity that two centres have published appears once, unless what one centre has published is asked for. */
    FigureConditions matching(PublishedFilter filter) {
        matchingEach(filter);
        if (filter.byFunding()) {
            // Each centre's own money.
            return this;
        }
        CentreKey partner = filter.coCentre();
        if (partner != null) {
            once(others -> runBy(others, partner, filter.centre()));
        } else if (filter.centre() == null) {
            String place = filter.territory();
            once(others -> place == null ? cb.conjunction() : reaches(others, column(place), cb.literal(place)));
        }
        return this;
    }

    /** Everything that has been published and fits. */
    FigureConditions matchingEach(PublishedFilter filter) {
        if (filter.year() != null && !filter.byFunding()) {
            conditions.inYear(filter.year());
        }
        conditions.containing(filter.text()).serving(filter.priorities(), filter.mainOnly());
        if (filter.coCentre() != null) {
            conditions.and(runBy(conditions, filter.coCentre(), filter.centre()));
        } else {
            conditions.equal("centre", filter.centre());
        }
        conditions.equal("kind", filter.kind()).equal("status", filter.status());
        if (filter.territory() != null) {
            conditions.and(reaches(conditions, column(filter.territory()), cb.literal(filter.territory())));
        }
        if (filter.coArranged()) {
            conditions.and(coArranged());
        }
        if (filter.byFunding()) {
            funded(filter);
        }
        return this;
    }

    /** In the figure of that municipality or city district, an activity counts once. */
    FigureConditions onceOfPlace(String column, Expression<String> code) {
        return once(others -> reaches(others, column, code));
    }

    /** In the figure of the publishing centre and that other one, an activity counts once. */
    FigureConditions onceOfPair(Expression<CentreKey> other) {
        return once(others -> cb.equal(others.activity().get("centre"), other));
    }

    /** In the figure of that centre that runs it too, an activity counts once. */
    FigureConditions onceOfPartner(Expression<CentreKey> partner) {
        return once(others -> cb.or(
                cb.equal(others.activity().get("centre"), partner),
                others.exists("coArrangers", named -> cb.equal(named.get("coCentre"), partner))));
    }

    /** Whether another centre runs it too. */
    Predicate coArranged() {
        return conditions.coArranged();
    }

    Predicate[] array() {
        return conditions.array();
    }

    /**
     * Leaves out what says that it is the same activity as one that another centre has published, if that centre names this one
     * as another that runs it: one centre alone can't make its activity another's. Of two that each point at the other, the one
     * with the smaller id counts.
     *
     * @param counted whether the other centre's counts in the same place; else this one does
     */
    private FigureConditions once(Function<PublishedConditions, Predicate> counted) {
        Predicate same = conditions.existsOther((others, mine) -> {
            Root<?> other = others.activity();
            others.and(cb.equal(other.get("subjectId"), mine.get("sameAs")))
                    .and(cb.or(
                            cb.isNull(other.get("sameAs")),
                            cb.notEqual(other.<ActivityId>get("sameAs"), mine.<ActivityId>get("subjectId")),
                            cb.lessThan(other.<ActivityId>get("subjectId"), mine.<ActivityId>get("subjectId"))))
                    .and(others.exists("coArrangers", named -> cb.equal(named.get("coCentre"), mine.get("centre"))))
                    .and(counted.apply(others));
        });
        conditions.and(cb.or(cb.isNull(conditions.activity().get("sameAs")), cb.not(same)));
        return this;
    }

    /** Whether that centre runs it with the other, or with any other, whoever published it. */
    private Predicate runBy(PublishedConditions some, CentreKey one, @Nullable CentreKey other) {
        Expression<CentreKey> publisher = some.activity().get("centre");
        return other == null
                ? cb.or(cb.and(cb.equal(publisher, one), some.coArranged()), some.arrangedWith(one))
                : cb.or(
                        cb.and(cb.equal(publisher, one), some.arrangedWith(other)),
                        cb.and(cb.equal(publisher, other), some.arrangedWith(one)));
    }

    private Predicate reaches(PublishedConditions some, String column, Expression<String> code) {
        return some.exists(
                "reach", reach -> cb.and(cb.isTrue(reach.get("takingPart")), cb.equal(reach.get(column), code)));
    }

    private static String column(String territoryCode) {
        return territoryCode.length() == MUNICIPALITY_CODE ? "municipalityCode" : "territoryCode";
    }

    private void funded(PublishedFilter filter) {
        conditions.and(conditions.exists("funding", sum -> {
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
}
