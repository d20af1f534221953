package no.usht.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.decision.Case;
import no.usht.decision.Decision;
import no.usht.decision.Outcome;
import no.usht.decision.Proposal;
import no.usht.decision.ProposalContent;
import no.usht.decision.Proposals;
import no.usht.forms.AmountField;
import no.usht.forms.Wording;
import no.usht.grant.GrantYearId;
import no.usht.pages.Attempt;
import no.usht.shared.Norwegian;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Notices;

/** What is proposed in one case, with its reason and conditions. */
final class ProposalForm extends Div {

    private final transient Case of;
    private final transient CaseDesk desk;
    private final transient Wording words;
    private final ComboBox<Outcome> outcome;
    private final AmountField amount;
    private final TextArea reason;
    private final TextArea conditionsNb;
    private final TextArea conditionsNn;

    /** @param again shows what is so after it was saved */
    ProposalForm(Case of, CaseDesk desk, Wording words, GrantYearId year, Runnable again) {
        this.of = of;
        this.desk = desk;
        this.words = words;
        addClassName("usht-stack");
        // A change begins with what holds by now.
        ProposalContent content = of.proposal()
                .map(Proposal::content)
                .or(() -> of.decision().map(Decision::content))
                .orElseGet(ProposalContent::empty);
        outcome = new ComboBox<>(words.label(ProposalContent.OUTCOME));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(words::label);
        outcome.setValue(content.outcome());
        outcome.setWidthFull();
        amount = new AmountField(words, ProposalContent.AMOUNT);
        amount.setWidthFull();
        amount.setValue(amount.written(content.amount()));
        reason = text(ProposalContent.REASON, content);
        conditionsNb = text(ProposalContent.CONDITIONS_NB, content);
        conditionsNn = text(ProposalContent.CONDITIONS_NN, content);
        outcome.addValueChangeListener(change -> fillAmount(change.getValue()));
        Button save = new Button(words.text("decision.case.save"), click -> save(year, again));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(outcome, amount, reason, conditionsNb, conditionsNn);
        of.proposal().ifPresent(proposal -> {
            Paragraph by = new Paragraph(
                    words.text("decision.case.proposedBy", proposal.byName(), Norwegian.dateTime(proposal.at())));
            by.addClassName("usht-caption");
            add(by);
        });
        add(save);
    }

    /** What is proposed or decided, to be read. */
    static KeyValues facts(ProposalContent content, Wording words) {
        return new KeyValues()
                .add(
                        words.label(ProposalContent.OUTCOME),
                        Optional.ofNullable(content.outcome()).map(words::label).orElse(""))
                .add(
                        words.text("decision.case.amount"),
                        Optional.ofNullable(content.amount())
                                .map(Norwegian::ore)
                                .orElse(""))
                .add(words.label(ProposalContent.REASON), content.reason())
                .add(words.label(ProposalContent.CONDITIONS_NB), content.conditionsNb())
                .add(words.label(ProposalContent.CONDITIONS_NN), content.conditionsNn());
    }

    private TextArea text(Field<ProposalContent, String> field, ProposalContent content) {
        TextArea area = new TextArea(words.label(field));
        area.setWidthFull();
        area.setMaxLength(field.limit());
        area.setValue(field.get(content));
        return area;
    }

    /** Most outcomes say how much it is. */
    private void fillAmount(Outcome chosen) {
        if (chosen == Outcome.GRANTED) {
            amount.setValue(amount.written(of.submission().asked()));
        } else if (chosen == Outcome.REFUSED || chosen == Outcome.DISMISSED) {
            amount.setValue(amount.written(0L));
        }
    }

    private void save(GrantYearId year, Runnable again) {
        if (amount.isUnreadable()) {
            Notices.failed(words.text(amount.unreadableKey()));
            return;
        }
        ProposalContent typed = new ProposalContent(
                outcome.getValue(),
                amount.read(amount.getValue()),
                reason.getValue(),
                conditionsNb.getValue(),
                conditionsNn.getValue());
        Attempt.at(
                () -> {
                    desk.proposals()
                            .save(
                                    year,
                                    List.of(new Proposals.Line(
                                            of.id(), of.proposal().orElse(null), typed)));
                    Notices.saved(words.text("decision.case.saved"));
                    again.run();
                },
                words,
                () -> {});
    }
}
