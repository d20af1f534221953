package no.usht.activity.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.usht.activity.ActivityDraft;
import no.usht.activity.ActivityDraftService;
import no.usht.shell.Places;
import no.usht.uikit.Notices;

/** What the pages do with drafts. */
final class Drafts {

    private Drafts() {}

    /** Where one goes on with it. */
    static String href(ActivityDraft draft) {
        return draft.activity()
                .map(id -> Places.href(ActivityEditorView.class, Actions.id(id)))
                .orElseGet(() -> Places.href(NewActivityView.class, Actions.id(draft.id())));
    }

    static void open(ActivityDraft draft) {
        draft.activity()
                .ifPresentOrElse(
                        id -> Places.open(ActivityEditorView.class, Actions.id(id)),
                        () -> Places.open(NewActivityView.class, Actions.id(draft.id())));
    }

    /** Its title, else the one of the activity that it changes; empty if it has none yet. */
    static Optional<String> title(ActivityDraft draft, ActivityNames names) {
        return Stream.of(Optional.of(draft.typed().title()), draft.activity().flatMap(names::activity))
                .flatMap(Optional::stream)
                .filter(Predicate.not(String::isBlank))
                .findFirst();
    }

    /** Throws a draft away and offers to take that back; {@code after} is told the draft that there is then. */
    static void discard(ActivityDraft draft, ActivityDraftService drafts, Words words, Consumer<ActivityDraft> after) {
        drafts.discard(draft.id());
        Notices.undoable(
                words.text("activity.editor.discarded"),
                words.text("activity.editor.undo"),
                () -> bringBack(draft, drafts).ifPresent(after));
    }

    private static Optional<ActivityDraft> bringBack(ActivityDraft draft, ActivityDraftService drafts) {
        if (draft.activity().isEmpty()) {
            return drafts.findNew(
                    drafts.keepNew(null, draft.base(), draft.typed()).id());
        }
        drafts.keep(draft.activity().get(), draft.baseVersion(), draft.base(), draft.typed(), null);
        return drafts.find(draft.activity().get());
    }
}
