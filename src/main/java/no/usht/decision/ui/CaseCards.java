package no.usht.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import no.usht.access.Permission;
import no.usht.application.ApplicationId;
import no.usht.decision.Case;
import no.usht.decision.CaseAction;
import no.usht.decision.CaseComment;
import no.usht.decision.CaseSteps;
import no.usht.decision.Cases;
import no.usht.decision.Decision;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.pages.Attempt;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.KeyValues;

/** What the directorate does with a case, in cards beside what was applied for. */
final class CaseCards extends Div {

    private final ApplicationId id;
    private final transient Call call;
    private final transient CaseDesk desk;
    private final transient LetterRendering letters;
    private final transient Wording words;

    CaseCards(ApplicationId id, Call call, CaseDesk desk, LetterRendering letters, Wording words) {
        this.id = id;
        this.call = call;
        this.desk = desk;
        this.letters = letters;
        this.words = words;
        addClassName("usht-cards-column");
        show();
    }

    private void show() {
        removeAll();
        Case one = desk.cases().find(id).orElseThrow();
        add(standing(one));
        if (offers(one, CaseAction.PROPOSE)) {
            add(new Card(
                    words.text("decision.case.proposal"), new ProposalForm(one, desk, words, call.id(), this::show)));
        } else {
            one.proposal()
                    .ifPresent(proposal -> add(new Card(
                            words.text("decision.case.proposal"),
                            ProposalForm.facts(proposal.content(), words),
                            said("decision.case.proposedBy", proposal.byName(), Norwegian.dateTime(proposal.at())))));
        }
        one.decisions().forEach(decision -> add(decided(decision)));
        add(comments());
    }

    private boolean offers(Case one, CaseAction action) {
        return CaseSteps.ALL.offers(one.state(), action, desk.access()::may);
    }

    private Paragraph said(String key, Object... arguments) {
        Paragraph said = new Paragraph(words.text(key, arguments));
        said.addClassName("usht-caption");
        return said;
    }

    private Card standing(Case one) {
        Div tags = new Div(CaseWords.states(one, words));
        tags.addClassName("usht-tags");
        Card card = new Card(
                words.text("decision.case.standing"),
                tags,
                new KeyValues()
                        .add(
                                words.text("decision.list.received"),
                                Norwegian.dateTime(one.received().first()))
                        .add(
                                words.text("decision.list.officer"),
                                one.officer()
                                        .map(Case.Officer::name)
                                        .orElseGet(() -> words.text("decision.case.nobody")))
                        .add(
                                words.text("decision.list.before"),
                                one.before() == null ? "" : Norwegian.ore(one.before())));
        Div actions = new Div();
        actions.addClassName("usht-actions");
        if (desk.access().may(Permission.CASE_WRITE)) {
            boolean mine = one.officer()
                    .map(Case.Officer::id)
                    .equals(desk.access().person().map(person -> person.id()));
            actions.add(
                    mine
                            ? button("decision.case.letGo", () -> desk.cases().letGo(id))
                            : button("decision.case.takeOn", () -> desk.cases().takeOn(id)));
        }
        if (offers(one, CaseAction.DECIDE)) {
            actions.add(new Button(
                    words.text("decision.decide.title"),
                    click -> CaseDialogs.decide(call, List.of(one), desk, words, this::show)));
        }
        if (offers(one, CaseAction.SEND)) {
            actions.add(new Button(
                    words.text("decision.send.title"),
                    click -> CaseDialogs.send(
                            call, Set.of(one.decision().orElseThrow().id()), desk, words, this::show)));
        }
        card.add(actions);
        return card;
    }

    private Button button(String key, Runnable work) {
        return new Button(
                words.text(key),
                click -> Attempt.at(
                        () -> {
                            work.run();
                            show();
                        },
                        words,
                        this::show));
    }

    private Card decided(Decision decision) {
        Card card = new Card(
                words.text("decision.case.decision", words.label(decision.kind()), Norwegian.number(decision.number())),
                ProposalForm.facts(decision.content(), words),
                said(
                        "decision.case.decidedBy",
                        decision.proposedByName(),
                        decision.decidedByName(),
                        Norwegian.dateTime(decision.decidedAt())));
        desk.letters().find(decision.id()).ifPresent(letter -> {
            card.add(
                    decision.sentAt() == null
                            ? said("decision.case.unsent")
                            : letter.seenAt() == null
                                    ? said("decision.case.sent", Norwegian.dateTime(decision.sentAt()))
                                    : said(
                                            "decision.case.seen",
                                            Norwegian.dateTime(decision.sentAt()),
                                            letter.seenByName(),
                                            Norwegian.dateTime(letter.seenAt())));
            card.actions(letters.link(() -> desk.letters().find(decision.id()), words));
        });
        return card;
    }

    private Card comments() {
        Card card = new Card(words.text("decision.case.comments"));
        OrderedList list = new OrderedList();
        list.addClassName("usht-plain-list");
        for (CaseComment comment : desk.cases().comments(id)) {
            Paragraph text = new Paragraph(comment.text());
            text.addClassName("usht-text");
            list.add(
                    new ListItem(said("decision.case.said", comment.byName(), Norwegian.dateTime(comment.at())), text));
        }
        card.add(said("decision.case.comments.text"), list);
        if (desk.access().may(Permission.CASE_WRITE)) {
            TextArea field = new TextArea(words.text("decision.case.comment"));
            field.setWidthFull();
            field.setMaxLength(Cases.COMMENT_LENGTH);
            card.add(
                    field,
                    new Button(
                            words.text("decision.case.comment.add"),
                            click -> Attempt.at(
                                    () -> {
                                        desk.cases().comment(id, field.getValue());
                                        show();
                                    },
                                    words,
                                    () -> {})));
        }
        return card;
    }
}
