package no.usht.application.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.usht.application.Answer;
import no.usht.application.Answer.Said;
import no.usht.content.InvalidContentException;
import no.usht.forms.Wording;
import no.usht.grant.Block;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;
import no.usht.uikit.Notices;

/** One part of an application that people write: saves itself, and says so; shows what others write meanwhile. */
final class PartCard {

    private final Block block;
    private final Wording words;
    private final Saving saving;
    private final PartField field;
    private final Card card;
    private final Span status = new Span();
    private final Div conflict = new Div();
    private Answer seen;
    private boolean busy;

    /** Keeps the answers. */
    interface Saving {

        /** Saves an answer to that part. @throws ChangedMeanwhileException if somebody else has since it was seen */
        Answer save(Block block, int version, Said said);

        /** What stands there now. */
        Answer now(Block block);
    }

    PartCard(Block block, Answer answer, PartField.Offered offered, Wording words, Saving saving) {
        this.block = block;
        this.words = words;
        this.saving = saving;
        this.seen = answer;
        field = new PartField(block, offered, words);
        status.addClassName("usht-caption");
        status.getElement().setAttribute("role", "status");
        conflict.setVisible(false);
        String label = block.label(words.language());
        card = new Card(block.required() ? words.text("application.part.required", label) : label);
        card.setId(anchor(block.key()));
        String help = block.help(words.language());
        if (!help.isEmpty()) {
            Paragraph told = new Paragraph(help);
            told.addClassName("usht-caption");
            card.add(told);
        }
        card.add(
                field.isShort()
                        ? FormRows.of(List.of(field.component(), new Div()))
                        : FormRows.of(List.of(field.component())),
                conflict,
                new Div(status));
        field.show(answer.said());
        tellSaved();
        field.onChange(() -> save(seen.version()));
        // What is typed comes in pauses: until the person has left, there may be more of it than this knows.
        card.getElement().addEventListener("focusin", event -> busy = true);
        card.getElement().addEventListener("focusout", event -> busy = false);
    }

    /** Where a page scrolls to it. */
    static String anchor(String block) {
        return "del-" + block;
    }

    Card card() {
        return card;
    }

    /** Shows what another person has written since; what this one writes stays, and whoever saves it is told of the other. */
    void arrived(Answer now) {
        if (now.version() != seen.version() && !busy && field.said().equals(seen.said())) {
            seen = now;
            field.show(now.said());
            tellSaved();
        }
    }

    private void save(int version) {
        Said said = field.said();
        if (!field.validate()) {
            status.setText(words.text("application.part.notSaved"));
            return;
        }
        try {
            seen = saving.save(block, version, said);
            conflict.setVisible(false);
            tellSaved();
        } catch (ChangedMeanwhileException conflicting) {
            contested(saving.now(block));
        } catch (InvalidContentException refused) {
            status.setText(words.of(refused.problems()));
        } catch (UnknownRecordException gone) {
            Notices.failed(words.text("pages.refused.gone"));
        }
    }

    private void tellSaved() {
        Answer.Stamp stamp = seen.stamp();
        status.setText(
                stamp == null ? "" : words.text("application.part.saved", Norwegian.dateTime(stamp.at()), stamp.by()));
    }

    /** Somebody else has answered it since this page showed it: the person says whose answer stays. */
    private void contested(Answer theirs) {
        Said mine = field.said();
        conflict.removeAll();
        conflict.addClassName("usht-notice");
        Answer.Stamp stamp = theirs.stamp();
        conflict.add(
                new Paragraph(words.text("application.part.conflict", stamp == null ? "" : stamp.by())),
                new Paragraph(theirs.said().value()),
                new Button(words.text("application.part.keepMine"), click -> {
                    field.show(mine);
                    seen = theirs;
                    save(theirs.version());
                }),
                new Button(words.text("application.part.takeTheirs"), click -> {
                    seen = theirs;
                    field.show(theirs.said());
                    conflict.setVisible(false);
                    tellSaved();
                }));
        conflict.setVisible(true);
        status.setText(words.text("application.part.notSaved"));
    }
}
