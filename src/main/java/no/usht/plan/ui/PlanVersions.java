package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import no.usht.forms.ChangeList;
import no.usht.forms.Wording;
import no.usht.pages.Attempt;
import no.usht.plan.ActionPlanId;
import no.usht.plan.PlanAdoption;
import no.usht.plan.PlanComparison;
import no.usht.plan.PlanVersion;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.DayPicker;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;

/** When a plan was adopted and revised, by whom and why, and what was other each time. */
final class PlanVersions extends Div {

    private final Wording words;
    private final PlanAdoption adoption;
    private final PlanPapers papers;
    private final ActionPlanId plan;
    private final boolean mayAdopt;

    PlanVersions(Wording words, PlanAdoption adoption, PlanPapers papers, ActionPlanId plan, boolean mayAdopt) {
        this.words = words;
        this.adoption = adoption;
        this.papers = papers;
        this.plan = plan;
        this.mayAdopt = mayAdopt;
        addClassName("usht-stack");
        show();
    }

    private void show() {
        removeAll();
        List<PlanVersion> versions = adoption.versions(plan);
        if (versions.isEmpty()) {
            add(new EmptyState(words.text("plan.versions.none"), words.text("plan.versions.none.text")));
            return;
        }
        adoption.sinceAdopted(plan).filter(changes -> !changes.isEmpty()).ifPresent(changes -> add(since(changes)));
        versions.forEach(version -> add(card(version)));
        add(onADay());
    }

    /** The plan as it stood on a day that somebody chooses. */
    private Card onADay() {
        DatePicker day = DayPicker.of(words.text("plan.versions.day"));
        Div found = new Div();
        found.addClassName("usht-stack");
        day.addValueChangeListener(change -> {
            found.removeAll();
            if (change.getValue() != null) {
                adoption.heldOn(plan, change.getValue())
                        .ifPresentOrElse(
                                version -> {
                                    Div files = new Div();
                                    files.addClassName("usht-actions");
                                    papers.of(plan, version, words).forEach(files::add);
                                    found.add(
                                            MeasureSections.caption(words.text(
                                                    "plan.versions.held",
                                                    String.valueOf(version.number()),
                                                    Norwegian.dateTime(version.adoptedAt()))),
                                            files);
                                },
                                () -> found.add(MeasureSections.caption(words.text("plan.versions.notYet"))));
            }
        });
        return new Card(
                words.text("plan.versions.onADay"),
                MeasureSections.caption(words.text("plan.versions.onADay.text")),
                day,
                found);
    }

    private Card since(PlanComparison changes) {
        Card card = new Card(words.text("plan.versions.since"), comparison(changes));
        if (mayAdopt) {
            TextArea reason = new TextArea(words.text("plan.revise.reason"));
            reason.setMaxLength(PlanAdoption.REASON_LENGTH);
            reason.setWidthFull();
            Button revise = new Button(words.text("plan.revise"), click -> revise(reason.getValue()));
            revise.addThemeVariants(ButtonVariant.PRIMARY);
            Div actions = new Div(revise);
            actions.addClassName("usht-actions");
            card.add(reason, actions);
        } else {
            card.add(MeasureSections.caption(words.text("plan.revise.askLeader")));
        }
        return card;
    }

    private void revise(String reason) {
        Attempt.at(
                () -> {
                    adoption.revise(plan, reason);
                    Notices.saved(words.text("plan.revised"));
                    show();
                    KeptFocus.in(this);
                },
                words,
                () -> {});
    }

    private Card card(PlanVersion version) {
        Card card = new Card(
                words.text(
                        version.number() == 1 ? "plan.versions.first" : "plan.versions.later",
                        String.valueOf(version.number())),
                MeasureSections.caption(
                        words.text("plan.versions.by", version.adoptedBy(), Norwegian.dateTime(version.adoptedAt()))));
        card.actions(papers.of(plan, version, words).toArray(Component[]::new));
        if (!version.reason().isEmpty()) {
            Paragraph reason = new Paragraph(version.reason());
            reason.addClassName("usht-text");
            card.add(reason);
        }
        adoption.introduced(plan, version.number()).ifPresent(changes -> card.add(comparison(changes)));
        return card;
    }

    private Component comparison(PlanComparison changes) {
        Div all = new Div();
        all.addClassName("usht-stack");
        if (!changes.plan().isEmpty()) {
            all.add(new ChangeList(words, changes.plan()));
        }
        named(all, "plan.versions.added", changes.added());
        named(all, "plan.versions.removed", changes.removed());
        changes.altered()
                .forEach(measure -> all.add(
                        new H3(words.text("plan.versions.altered", measure.title())),
                        new ChangeList(words, measure.changes())));
        return all;
    }

    private void named(Div all, String key, List<String> titles) {
        if (!titles.isEmpty()) {
            UnorderedList list = new UnorderedList();
            titles.forEach(title -> list.add(new ListItem(title)));
            all.add(new H3(words.text(key)), list);
        }
    }
}
