package no.usht.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import no.usht.access.Access;
import no.usht.assignment.AssignmentLetterContent;
import no.usht.assignment.AssignmentLetterId;
import no.usht.assignment.AssignmentLetterService;
import no.usht.assignment.Letter;
import no.usht.assignment.LetterAction;
import no.usht.assignment.LetterSteps;
import no.usht.content.Problem;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.Attempt;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;

/** What leads an assignment letter from one state to the next: it is put forward, signed, given back, and begun anew. */
@org.springframework.stereotype.Component
class AssignmentLetterActions {

    private final AssignmentLetterService letters;
    private final Access access;

    AssignmentLetterActions(AssignmentLetterService letters, Access access) {
        this.letters = letters;
        this.access = access;
    }

    List<Component> of(Saved<AssignmentLetterContent> saved, Wording words, Runnable again) {
        AssignmentLetterId id = new AssignmentLetterId(saved.id());
        List<Component> buttons = new ArrayList<>();
        for (LetterAction action : LetterSteps.ALL.offered(saved.content().standing(), access::may)) {
            switch (action) {
                case PUT_FORWARD ->
                    buttons.add(
                            button(words, "assignment.forward.title", () -> askToPutForward(id, saved, words, again)));
                case SIGN -> {
                    // Whoever has put it forward reads in the card that somebody else signs.
                    if (!letters.isOwn(id)) {
                        buttons.add(button(words, "assignment.sign.title", () -> askToSign(id, saved, words, again)));
                    }
                }
                case GIVE_BACK ->
                    buttons.add(new Button(
                            words.text("assignment.back.title"), click -> askToGiveBack(id, saved, words, again)));
                case REVISE ->
                    buttons.add(new Button(
                            words.text("assignment.revise"),
                            click -> Attempt.at(
                                    () -> {
                                        letters.revise(id, saved.version());
                                        Notices.saved(words.text("assignment.revised"));
                                        again.run();
                                    },
                                    words,
                                    again)));
                // A panel of its own sends it, and the page deletes.
                case SEND, DELETE -> {}
            }
        }
        return buttons;
    }

    private static Button button(Wording words, String key, Runnable work) {
        Button button = new Button(words.text(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void askToPutForward(
            AssignmentLetterId id, Saved<AssignmentLetterContent> saved, Wording words, Runnable again) {
        List<Problem> missing = letters.missing(id);
        if (!missing.isEmpty()) {
            // Says what is missing, rather than asking about what can't be done.
            Notices.failed(words.of(missing));
            return;
        }
        ask(words, "assignment.forward.", again, () -> letters.putForward(id, saved.version()));
    }

    private void askToGiveBack(
            AssignmentLetterId id, Saved<AssignmentLetterContent> saved, Wording words, Runnable again) {
        TextArea reason = area(words.text("assignment.back.reason"));
        ask(words, "assignment.back.", again, () -> letters.giveBack(id, saved.version(), reason.getValue()), reason);
    }

    private void askToSign(AssignmentLetterId id, Saved<AssignmentLetterContent> saved, Wording words, Runnable again) {
        if (letters.versions(id).isEmpty()) {
            ask(words, "assignment.sign.", again, () -> letters.sign(id, saved.version(), new Letter.Both("", "")));
            return;
        }
        TextArea nb = area(words.text("assignment.sign.changesNb"));
        TextArea nn = area(words.text("assignment.sign.changesNn"));
        ask(
                words,
                "assignment.sign.",
                again,
                () -> letters.sign(id, saved.version(), new Letter.Both(nb.getValue(), nn.getValue())),
                nb,
                nn);
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(AssignmentLetterService.WORDS);
        area.setWidthFull();
        return area;
    }

    /** @param keys what those of the button, the question and what is said afterwards begin with */
    private static void ask(Wording words, String keys, Runnable again, Runnable work, Component... typed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.text(keys + "title"));
        Div text = new Div(new Paragraph(words.text(keys + "text")));
        text.addClassName("usht-stack");
        text.add(typed);
        dialog.setText(text);
        dialog.setConfirmText(words.text(keys + "title"));
        dialog.addConfirmListener(confirmed -> Attempt.at(
                () -> {
                    work.run();
                    Notices.saved(words.text(keys + "done"));
                    again.run();
                },
                words,
                again));
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }
}
