package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.RecordAddress;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.Fate;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureRecord;
import no.usht.plan.PlanTree;
import no.usht.plan.YearComparison;
import no.usht.plan.YearComparison.Pair;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;

/** The plan of one year beside that of another. */
final class YearsBeside extends Div {

    private final Wording words;

    YearsBeside(Wording words) {
        this.words = words;
        addClassName("usht-stack");
    }

    YearsBeside onlyOne() {
        add(new EmptyState(words.text("plan.years.none"), words.text("plan.years.none.text")));
        return this;
    }

    /** @param others with which the plan can be compared besides */
    YearsBeside showing(PlanTree plan, PlanTree other, List<Saved<ActionPlanContent>> others) {
        YearComparison years = YearComparison.of(plan, other);
        if (!others.isEmpty()) {
            add(links(plan.id(), others));
        }
        add(new Paragraph(words.text(
                "plan.years.both",
                years.earlier().plan().content().title(),
                years.later().plan().content().title())));
        if (isOfOneYear(years)) {
            add(MeasureSections.caption(words.text("plan.years.sameYear")));
        }
        for (Fate fate : Fate.values()) {
            List<Pair> pairs = years.of(fate);
            if (!pairs.isEmpty()) {
                add(card(fate, pairs, years));
            }
        }
        if (years.pairs().isEmpty()) {
            add(new EmptyState(words.text("plan.years.empty"), words.text("plan.years.empty.text")));
        }
        return this;
    }

    private static boolean isOfOneYear(YearComparison years) {
        Integer year = years.earlier().plan().content().year();
        return year != null && year.equals(years.later().plan().content().year());
    }

    private Div links(ActionPlanId plan, List<Saved<ActionPlanContent>> others) {
        Div links = new Div(new Span(words.text("plan.years.others") + " "));
        links.addClassNames("usht-caption", "usht-beside");
        for (Saved<ActionPlanContent> other : others) {
            if (links.getComponentCount() > 1) {
                links.add(new Span(" · "));
            }
            links.add(new Anchor(
                    Places.href(
                            ActionPlanViews.Years.class,
                            MeasurePages.PLAN.query(new ActionPlanId(other.id())),
                            RecordAddress.id(plan)),
                    other.content().title()));
        }
        return links;
    }

    private Card card(Fate fate, List<Pair> pairs, YearComparison years) {
        DataTable table = new DataTable(words.label(fate)).stacking().captionHidden();
        table.column(words.text("plan.measure"));
        boolean before = fate != Fate.NEW;
        boolean after = fate == Fate.CONTINUED || fate == Fate.NEW;
        if (before) {
            table.column(words.text("plan.years.status", named(years.earlier(), years)));
        }
        if (after) {
            table.column(words.text("plan.years.status", named(years.later(), years)));
        }
        table.column(words.label(fate == Fate.DROPPED ? MeasureRecord.OUTCOME_REASON : MeasureRecord.RESPONSIBLE));
        for (Pair pair : pairs) {
            Saved<MeasureContent> shown = pair.later().or(pair::earlier).orElseThrow();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(name(pair, shown)));
            if (before) {
                cells.add(last(pair.earlier()));
            }
            if (after) {
                cells.add(last(pair.later()));
            }
            cells.add(Cell.text(
                    fate == Fate.DROPPED
                            ? shown.content().outcomeReason()
                            : shown.content().responsible()));
            table.row(cells.toArray(Cell[]::new));
        }
        return new Card(words.text("plan.years.number", words.label(fate), Norwegian.number(pairs.size())), table);
    }

    /** By its year, where that tells it from the other. */
    private static String named(PlanTree tree, YearComparison years) {
        ActionPlanContent plan = tree.plan().content();
        return isOfOneYear(years) ? plan.title() : String.valueOf(plan.year());
    }

    private Cell last(Optional<Saved<MeasureContent>> measure) {
        return measure.map(saved -> Cell.of(PlanTags.last(saved.content(), words)))
                .orElseGet(() -> Cell.text(""));
    }

    /** What it was called before stands below what it is called now. */
    private Component[] name(Pair pair, Saved<MeasureContent> shown) {
        Anchor link = PlanTreeCards.link(shown);
        return pair.earlier()
                .map(earlier -> earlier.content().title())
                .filter(title -> !title.equals(shown.content().title()))
                .map(title ->
                        new Component[] {link, MeasureSections.caption(words.text("plan.years.calledBefore", title))})
                .orElseGet(() -> new Component[] {link});
    }
}
