package no.usht.forms;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.usht.keeping.Draft;
import no.usht.keeping.DraftElsewhereException;
import no.usht.keeping.Drafts;
import no.usht.keeping.RecordKind;
import no.usht.keeping.UnknownRecordException;
import no.usht.uikit.Notices;

/** Throws drafts away, and brings them back for whoever thinks better of it. */
public final class DiscardedDrafts {

    private DiscardedDrafts() {}

    /** Throws a draft away and offers to take that back; {@code after} is told the draft that there is then. */
    public static <C> void discard(
            RecordKind<C> kind, UUID id, Drafts drafts, Wording words, Consumer<Draft<C>> after) {
        drafts.discard(kind, id)
                .ifPresentOrElse(
                        // As it was kept last, be it in another tab; the page may have shown an older text.
                        draft -> Notices.undoable(
                                words.text("forms.editor.discarded"),
                                words.text("forms.editor.undo"),
                                () -> bringBack(kind, draft, drafts, words).ifPresent(after)),
                        () -> Notices.failed(words.text("forms.editor.gone")));
    }

    private static <C> Optional<Draft<C>> bringBack(RecordKind<C> kind, Draft<C> draft, Drafts drafts, Wording words) {
        if (draft.subject().isEmpty()) {
            UUID again = drafts.keepNew(kind, null, draft.base(), draft.typed()).id();
            return drafts.findNew(kind, again);
        }
        UUID subject = draft.subject().get();
        try {
            drafts.keep(kind, subject, draft.baseVersion(), draft.base(), draft.typed(), null);
            return drafts.find(kind, subject);
        } catch (DraftElsewhereException | UnknownRecordException begunOrGone) {
            // The words are not lost: they begin a record of their own, and the other draft stays as it is.
            Notices.failed(words.text("forms.editor.undo.asNew"));
            UUID again = drafts.keepNew(kind, null, draft.base(), draft.typed()).id();
            return drafts.findNew(kind, again);
        }
    }
}
