package no.usht.gathering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import no.usht.forms.Wording;
import no.usht.gathering.ActivityTerms;
import no.usht.gathering.Demand;
import no.usht.gathering.TermsService;
import no.usht.pages.Attempt;
import no.usht.shared.ActivityId;
import no.usht.uikit.Notices;

/** What is settled for those who take part in an activity: what they have to come to. */
final class TermsForm extends Div {

    private final ComboBox<Demand> demand;
    private final IntegerField needed;

    /** @param changed shows what follows from it */
    TermsForm(Wording words, TermsService terms, ActivityId activity, Runnable changed) {
        ActivityTerms now = terms.of(activity);
        demand = new ComboBox<>(words.text("gathering.terms.demand"));
        demand.setItems(Demand.values());
        demand.setItemLabelGenerator(words::label);
        demand.setValue(now.demand());
        needed = new IntegerField(words.text("gathering.terms.needed"));
        needed.setMin(1);
        needed.setStepButtonsVisible(true);
        needed.setValue(now.needed() == null ? 1 : now.needed());
        needed.setVisible(now.demand() == Demand.SOME);
        demand.addValueChangeListener(event -> needed.setVisible(event.getValue() == Demand.SOME));
        Button save = new Button(
                words.text("gathering.terms.save"),
                click -> Attempt.at(
                        () -> {
                            terms.demand(activity, chosen(), needed.getValue());
                            Notices.saved(words.text("gathering.terms.saved"));
                            changed.run();
                        },
                        words,
                        () -> {}));
        Div row = new Div(demand, needed, save);
        row.addClassName("usht-inline-form");
        add(row);
    }

    private Demand chosen() {
        return demand.getValue() == null ? Demand.NONE : demand.getValue();
    }

    /** The same for those who may not change it. */
    static String told(Wording words, ActivityTerms terms) {
        return terms.demand() == Demand.SOME
                ? words.text("gathering.terms.some", String.valueOf(terms.needed()))
                : words.label(terms.demand());
    }
}
