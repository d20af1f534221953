package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.lists.Parameter;
import no.usht.pages.RecordAddress;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.Lag;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureRecord;
import no.usht.plan.PlanReview;
import no.usht.plan.PlanReview.Behind;
import no.usht.plan.PlanTree;
import no.usht.plan.Tertial;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.WithTable;

/** The measures of a plan by what falls behind, by who is responsible, by national priority, and over the year. */
final class PlanOverview extends Div {

    /** How the measures are shown. */
    enum Sight {
        BEHIND,
        RESPONSIBLE,
        PRIORITY,
        YEAR
    }

    /** The parameter that says how. */
    static final Parameter<Sight> SIGHT = Parameter.choice(
            "vis",
            Map.of(
                    Sight.BEHIND, "etterslep",
                    Sight.RESPONSIBLE, "ansvarlig",
                    Sight.PRIORITY, "satsing",
                    Sight.YEAR, "ar"));

    private final Wording words;
    private final PlanTree tree;
    private final PlanReview review;
    private final List<PriorityName> priorities;

    PlanOverview(Wording words, PlanTree tree, LocalDate today, List<PriorityName> priorities) {
        this.words = words;
        this.tree = tree;
        this.review = new PlanReview(tree, today);
        this.priorities = priorities;
        addClassName("usht-stack");
    }

    PlanOverview showing(Sight sight) {
        ActionPlanContent plan = tree.plan().content();
        add(
                new PageHeader(title(sight, words), words.text("plan.sight." + sight.name() + ".lead"))
                        .above(Places.link(
                                plan.title(),
                                ActionPlanViews.Detail.class,
                                RecordAddress.id(tree.id().value()))),
                links(words, tree.id(), sight));
        switch (sight) {
            case BEHIND -> add(behind());
            case RESPONSIBLE -> add(byResponsible());
            case PRIORITY -> byPriority();
            case YEAR -> add(year());
        }
        return this;
    }

    static String title(Sight sight, Wording words) {
        return words.text("plan.sight." + sight.name());
    }

    /** Links to the ways in which the measures can be shown, but for the one that is. */
    static Div links(Wording words, ActionPlanId plan, Sight... shown) {
        Div links = new Div();
        links.addClassNames("usht-caption", "usht-beside");
        for (Sight sight : Sight.values()) {
            if (!List.of(shown).contains(sight)) {
                if (links.getComponentCount() > 0) {
                    links.add(new Span(" · "));
                }
                links.add(new Anchor(
                        Places.href(ActionPlanViews.Overview.class, SIGHT.query(sight), RecordAddress.id(plan)),
                        title(sight, words)));
            }
        }
        return links;
    }

    private Component behind() {
        List<Behind> all = review.behind();
        if (all.isEmpty()) {
            return new EmptyState(words.text("plan.sight.behind.none"), words.text("plan.sight.behind.none.text"));
        }
        DataTable table = new DataTable(title(Sight.BEHIND, words))
                .stacking()
                .captionHidden()
                .column(words.text("plan.measure"))
                .column(words.text("plan.sight.lags"))
                .column(words.label(MeasureRecord.RESPONSIBLE))
                .column(words.label(MeasureRecord.DEADLINE))
                .column(words.text("plan.sight.said"));
        for (Behind behind : all) {
            MeasureContent content = behind.measure().content();
            table.row(
                    Cell.of(PlanTreeCards.link(behind.measure())),
                    Cell.of(behind.lags().stream().map(this::tag).toArray(Component[]::new)),
                    Cell.text(content.responsible()),
                    Cell.text(content.due().map(Norwegian::shortDate).orElse("")),
                    Cell.of(said(content)));
        }
        return new Card(
                words.text(
                        "plan.sight.behind.of",
                        Norwegian.number(all.size()),
                        Norwegian.number(tree.measures().size())),
                table);
    }

    private Tag tag(Lag lag) {
        return new Tag(
                words.label(lag),
                switch (lag) {
                    case RED -> Tag.Tone.BAD;
                    case YELLOW -> Tag.Tone.WARN;
                    case OVERDUE -> Tag.Tone.BAD;
                    case UNTOLD -> Tag.Tone.OFF;
                });
    }

    private static Div said(MeasureContent measure) {
        Div said = new Div();
        measure.lastStatus().ifPresent(status -> {
            said.add(new Div(status.reason()));
            Div remedy = new Div(status.remedy());
            remedy.addClassName("usht-caption");
            said.add(remedy);
        });
        return said;
    }

    /** One table, so that many people with a measure each are seen at a glance. */
    private Component byResponsible() {
        if (tree.measures().isEmpty()) {
            return new EmptyState(
                    words.text("plan.sight.responsible.none"), words.text("plan.sight.responsible.none.text"));
        }
        DataTable table = new DataTable(title(Sight.RESPONSIBLE, words))
                .stacking()
                .captionHidden()
                .column(words.label(MeasureRecord.RESPONSIBLE))
                .column(words.text("plan.measure"))
                .column(words.label(MeasureRecord.DEADLINE));
        PlanTreeCards.SHORT.forEach(key -> table.column(words.text(key)));
        review.byResponsible()
                .forEach((name, measures) -> measures.forEach(measure -> table.row(
                        Cell.text(name.isEmpty() ? words.text("plan.sight.nobody") : name),
                        Cell.of(PlanTreeCards.link(measure)),
                        Cell.text(measure.content()
                                .due()
                                .map(Norwegian::shortDate)
                                .orElse("")),
                        PlanTags.cell(measure.content(), Tertial.FIRST, words),
                        PlanTags.cell(measure.content(), Tertial.SECOND, words),
                        PlanTags.cell(measure.content(), Tertial.THIRD, words))));
        return new Card(title(Sight.RESPONSIBLE, words), table);
    }

    private void byPriority() {
        List<PriorityId> ids = priorities.stream().map(PriorityName::id).toList();
        if (ids.isEmpty()) {
            add(new EmptyState(words.text("plan.sight.priority.none"), words.text("plan.sight.priority.none.text")));
            return;
        }
        review.byPriority(ids)
                .forEach(served -> add(card(
                        words.of(MeasureRecord.PRIORITIES, served.priority()),
                        new PlanTree.Branch(Optional.empty(), served.measures()))));
        List<Saved<MeasureContent>> others = review.servingNoneOf(ids);
        if (!others.isEmpty()) {
            add(card(words.text("plan.sight.priority.others"), new PlanTree.Branch(Optional.empty(), others)));
        }
    }

    private Card card(String title, PlanTree.Branch branch) {
        if (branch.measures().isEmpty()) {
            Card card = new Card(title, MeasureSections.caption(words.text("plan.sight.priority.empty")));
            card.actions(new Tag(words.text("plan.sight.priority.tag"), Tag.Tone.WARN));
            return card;
        }
        return new Card(title, PlanTreeCards.measures(title, words, branch.measures()));
    }

    private Component year() {
        DataTable table = new DataTable(title(Sight.YEAR, words))
                .stacking()
                .captionHidden()
                .column(words.text("plan.measure"))
                .column(words.label(MeasureRecord.FROM))
                .column(words.label(MeasureRecord.TO))
                .column(words.label(MeasureRecord.DEADLINE));
        List<PlanTimeline.Bar> bars = new ArrayList<>();
        tree.measures().forEach(measure -> {
            MeasureContent content = measure.content();
            bars.add(new PlanTimeline.Bar(content.title(), content.from(), content.to(), content.deadline()));
            table.row(
                    Cell.of(PlanTreeCards.link(measure)),
                    Cell.text(words.of(content, MeasureRecord.FROM)),
                    Cell.text(words.of(content, MeasureRecord.TO)),
                    Cell.text(words.of(content, MeasureRecord.DEADLINE)));
        });
        int year = Objects.requireNonNullElse(tree.plan().content().year(), 0);
        return new Card(
                words.text("plan.sight.year.of", String.valueOf(year)),
                new WithTable(
                                words.text(
                                        "plan.sight.year.finding",
                                        Norwegian.number(bars.size()),
                                        Norwegian.number(bars.stream()
                                                .filter(bar -> bar.deadline() != null)
                                                .count())),
                                new PlanTimeline(words, year, bars),
                                table)
                        .tableWhereNarrow());
    }
}
