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
                        draft -> offerBack("forms.editor.discarded", kind, draft, drafts, words, after),
                        () -> Notices.failed(words.text("forms.editor.gone")));
    }

    private static <C> void offerBack(
            String why, RecordKind<C> kind, Draft<C> draft, Drafts drafts, Wording words, Consumer<Draft<C>> after) {
        Notices.undoable(words.text(why), words.text("forms.editor.undo"), () -> {
            try {
                bringBack(kind, draft, drafts).ifPresent(after);
            } catch (DraftElsewhereException otherTab) {
                // Only here is it left: it goes on being offered.
                offerBack("forms.editor.undo.elsewhere", kind, draft, drafts, words, after);
            } catch (UnknownRecordException deleted) {
                Notices.failed(words.text("forms.editor.deleted"));
                bringBackAsNew(kind, draft, drafts).ifPresent(after);
            }
        });
    }

    private static <C> Optional<Draft<C>> bringBack(RecordKind<C> kind, Draft<C> draft, Drafts drafts) {
        if (draft.subject().isEmpty()) {
            return bringBackAsNew(kind, draft, drafts);
        }
        UUID subject = draft.subject().get();
        drafts.keep(kind, subject, draft.baseVersion(), draft.base(), draft.typed(), null);
        return drafts.find(kind, subject);
    }

    private static <C> Optional<Draft<C>> bringBackAsNew(RecordKind<C> kind, Draft<C> draft, Drafts drafts) {
        UUID again = drafts.keepNew(kind, null, draft.base(), draft.typed()).id();
        return drafts.findNew(kind, again);
    }
}
