package no.usht.pages;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.UUID;
import no.usht.content.InvalidContentException;
import no.usht.forms.Wording;
import no.usht.keeping.Deletions;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;

/** Asks before a record is deleted, tells why it is not, and takes it back. */
public final class RecordDeletion<C> {

    private final Editing<C> of;
    private final RecordTools tools;
    private final Wording words;

    RecordDeletion(Editing<C> of, RecordTools tools, Wording words) {
        this.of = of;
        this.tools = tools;
        this.words = words;
    }

    /** Asks before it deletes; where that is refused, the page stays as it is. */
    public void ask(Saved<C> saved) {
        ask(saved, () -> {});
    }

    /** Deletes it where the person says yes; {@code refused} is done where it is there still. */
    public void ask(Saved<C> saved, Runnable refused) {
        boolean ownDraft = tools.drafts().find(of.kind(), saved.id()).isPresent();
        ConfirmDialog dialog = new ConfirmDialog(
                words.text("pages.delete"),
                words.text(
                        of.key(ownDraft ? "pages.delete.text.draft" : "pages.delete.text"),
                        of.title(saved.content()),
                        String.valueOf(Deletions.TIME.toDays())),
                words.text("pages.delete"),
                confirmed -> Attempt.at(
                        () -> {
                            of.delete(saved.id(), saved.version(), tools.records());
                            of.openList(saved.content());
                            offerBack(saved.id(), of.title(saved.content()));
                        },
                        words,
                        refused));
        dialog.setConfirmButtonTheme("error primary");
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }

    private void offerBack(UUID id, String title) {
        Notices.undoable(
                words.text(of.key("pages.deleted.done"), title),
                words.text("forms.editor.undo"),
                () -> restore(id, title));
    }

    /** Takes it back and goes to its page; where that can't be, the person is told. False then. */
    boolean restore(UUID id, String title) {
        try {
            of.restore(id, tools.deletions());
        } catch (UnknownRecordException tooLate) {
            Notices.failed(words.text("pages.deleted.tooLate", title));
            return false;
        } catch (InvalidContentException refusal) {
            Notices.failed(words.of(refusal.problems()));
            return false;
        }
        Places.open(of.views().detail(), of.parameters(id));
        Notices.saved(words.text("pages.deleted.restored", title));
        return true;
    }
}
