package no.usht.application.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.UnaryOperator;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.ApplicationId;
import no.usht.application.ApplicationSending;
import no.usht.application.Submission;
import no.usht.application.SubmissionWords;
import no.usht.forms.Wording;
import no.usht.handover.HandedOver;
import no.usht.pages.Attempt;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.Notices;

/** An application that the centre has sent: what leaves no more, and what can be done with it. */
final class SentApplication extends Div {

    private final ApplicationId id;
    private final transient ApplicationSending sending;
    private final transient SubmissionRendering rendering;
    private final transient SubmissionFile file;
    private final transient Access access;
    private final transient Wording words;

    SentApplication(
            ApplicationId id,
            ApplicationSending sending,
            SubmissionRendering rendering,
            SubmissionFile file,
            Access access,
            Wording words) {
        this.id = id;
        this.sending = sending;
        this.rendering = rendering;
        this.file = file;
        this.access = access;
        this.words = words;
        show();
    }

    private void show() {
        removeAll();
        List<HandedOver<Submission>> sent = sending.sent(id);
        Div side = new Div(new Card(words.text("application.sent.history"), history(sent, words))
                .actions(file.link(() -> sending.sent(id).stream().findFirst(), words)));
        side.addClassName("usht-stack");
        boolean current = sent.stream().anyMatch(HandedOver::current);
        if (current && access.may(Permission.APPLICATION_SEND)) {
            side.add(
                    asked(
                            words.text("application.supplement"),
                            words.text("application.supplement.text"),
                            words.text("application.supplement.reason"),
                            typed -> {
                                sending.supplement(id, typed);
                                return words.text("application.supplement.done");
                            }),
                    asked(
                            words.text("application.withdraw"),
                            words.text("application.withdraw.text"),
                            words.text("application.withdraw.reason"),
                            typed -> {
                                sending.withdraw(id, typed);
                                return words.text("application.withdraw.done");
                            }));
        }
        add(new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE,
                sent.isEmpty() ? new Div() : rendering.of(sent.getFirst().content(), words),
                side));
    }

    /** What was sent and when, the newest first. */
    static OrderedList history(List<HandedOver<Submission>> sent, Wording words) {
        OrderedList list = new OrderedList();
        list.addClassName("usht-plain-list");
        SubmissionWords said = new SubmissionWords(words.language());
        sent.forEach(version -> {
            Submission content = version.content();
            ListItem item = new ListItem(said.told(version));
            if (!content.reason().isEmpty()) {
                Paragraph reason = new Paragraph(content.reason());
                reason.addClassName("usht-text");
                item.add(reason);
            }
            list.add(item);
        });
        return list;
    }

    /** @param work answers what to say when it is done */
    private Card asked(String title, String text, String label, UnaryOperator<String> work) {
        TextArea reason = new TextArea(label);
        reason.setWidthFull();
        reason.setMaxLength(ApplicationSending.REASON_LENGTH);
        Button button = new Button(
                title,
                click -> Attempt.at(
                        () -> {
                            Notices.saved(work.apply(reason.getValue()));
                            show();
                        },
                        words,
                        () -> {}));
        return new Card(title, new Paragraph(text), reason, button);
    }
}
