package no.usht.pages;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import no.usht.forms.Wording;
import no.usht.keeping.Deletions;
import no.usht.keeping.Saved;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;

/** Asks before a record is deleted, tells why it is not, and offers to take it back. */
final class RecordDeletion<C> {

    private final Presentation<C> of;
    private final RecordTools tools;
    private final Wording words;

    RecordDeletion(Presentation<C> of, RecordTools tools, Wording words) {
        this.of = of;
        this.tools = tools;
        this.words = words;
    }

    /** @param refused done where it is there still */
    void ask(Saved<C> saved, Runnable refused) {
        boolean ownDraft = tools.drafts().find(of.kind(), saved.id()).isPresent();
        ConfirmDialog dialog = new ConfirmDialog(
                words.text("pages.delete"),
                words.text(
                        ownDraft ? "pages.delete.text.draft" : "pages.delete.text",
                        of.kind().title(saved.content()),
                        String.valueOf(Deletions.TIME.toDays())),
                words.text("pages.delete"),
                confirmed -> Attempt.at(() -> delete(saved), words, refused));
        dialog.setConfirmButtonTheme("error primary");
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }

    private void delete(Saved<C> saved) {
        tools.records().delete(of.kind(), saved.id(), saved.version());
        Places.open(of.views().list());
        Notices.undoable(
                words.text("pages.deleted.done", of.kind().title(saved.content())),
                words.text("forms.editor.undo"),
                () -> {
                    tools.deletions().restore(of.kind(), saved.id());
                    Places.open(of.views().detail(), RecordAddress.id(saved.id()));
                });
    }
}
