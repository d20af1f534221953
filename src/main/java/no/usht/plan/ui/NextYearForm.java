package no.usht.plan.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import no.usht.forms.CellRows;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.CarriedMeasure;
import no.usht.plan.MeasureId;
import no.usht.plan.NextYear;
import no.usht.plan.Outcome;
import no.usht.plan.PlanTree;
import no.usht.plan.YearCopy;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FormRows;
import no.usht.uikit.Notices;

/** Asks what becomes of each measure, and makes the plan of the next year of what goes on. */
final class NextYearForm extends Div {

    private final Wording words;
    private final YearCopy copies;
    private final ActionPlanId plan;
    private final Form<NextYear> form;

    NextYearForm(Wording words, YearCopy copies, PlanTree tree, NextYear proposed) {
        this.words = words;
        this.copies = copies;
        this.plan = tree.id();
        this.form = new Form<>(words, NextYear.FIELDS, proposed, NextYear::check);
        addClassName("usht-stack");
        CellRows<CarriedMeasure> rows = new CellRows<>(
                        words,
                        NextYear.MEASURES,
                        new CarriedMeasure(new MeasureId(new UUID(0, 0)), "", null, ""),
                        "plan.carried.")
                .choice(CarriedMeasure.OUTCOME, Outcome.values())
                .line(CarriedMeasure.REASON)
                .made((carried, cells) -> {
                    Select<?> outcome = (Select<?>) cells.apply(CarriedMeasure.OUTCOME);
                    outcome.setLabel(carried.title());
                })
                .wide()
                .fixed();
        Card measures = new Card(
                words.text("plan.next.measures"), MeasureSections.caption(words.text("plan.next.measures.text")));
        // Bound in any case, since the form reads its value.
        form.bind(rows, NextYear.MEASURES).setWidthFull();
        measures.add(
                proposed.measures().isEmpty()
                        ? new EmptyState(words.text("plan.next.none"), words.text("plan.next.none.text"))
                        : rows);
        Button make = new Button(words.text("plan.next.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(make);
        actions.addClassName("usht-actions");
        add(
                new Card(
                        words.text("plan.next.about"),
                        FormRows.of(List.of(form.number(NextYear.YEAR), form.line(NextYear.TITLE)))),
                measures,
                actions);
        form.show(proposed);
    }

    /** Says where the year has a plan, before somebody has chosen what becomes of each measure. */
    NextYearForm beside(IntFunction<List<Saved<ActionPlanContent>>> ofYear) {
        Integer year = form.content().year();
        List<Saved<ActionPlanContent>> there = year == null ? List.of() : ofYear.apply(year);
        if (!there.isEmpty()) {
            Paragraph taken = new Paragraph(words.text("plan.next.taken", String.valueOf(year)) + " ");
            there.forEach(plan -> taken.add(
                    Places.link(plan.content().title(), ActionPlanViews.Detail.class, RecordAddress.id(plan.id())),
                    new Text(" ")));
            addComponentAsFirst(taken);
        }
        return this;
    }

    private void make() {
        if (!form.validate()) {
            form.focusFirstWrong();
            return;
        }
        Attempt.at(
                () -> {
                    ActionPlanId next = copies.copy(plan, form.content());
                    Places.open(ActionPlanViews.Detail.class, RecordAddress.id(next));
                    Notices.saved(words.text("plan.next.made", form.content().title()));
                },
                words,
                () -> {});
    }
}
