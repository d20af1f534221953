package no.usht.activity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
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

    /** What has been made other than it was for the next time, as far as there was such a thing. */
    static String ofCopy(ActivityContent copy, Words words) {
        List<String> told = new ArrayList<>();
        told.add(words.text("activity.editor.copied"));
        if (copy.from() != null || copy.to() != null) {
            told.add(words.text("activity.editor.copied.period"));
        }
        if (!copy.reach().isEmpty()) {
            told.add(words.text("activity.editor.copied.reach"));
        }
        if (!copy.funding().isEmpty()) {
            told.add(words.text("activity.editor.copied.funding"));
        }
        told.add(words.text("activity.editor.copied.check"));
        return String.join(" ", told);
    }

    /** Throws a draft away and offers to take that back; {@code after} is told the draft that there is then. */
    static void discard(UUID id, ActivityDraftService drafts, Words words, Consumer<ActivityDraft> after) {
        drafts.discard(id)
                .ifPresentOrElse(
                        // As it was kept last, be it in another tab; the page may have shown an older text.
                        draft -> Notices.undoable(
                                words.text("activity.editor.discarded"),
                                words.text("activity.editor.undo"),
                                () -> bringBack(draft, drafts).ifPresent(after)),
                        () -> Notices.failed(words.text("activity.editor.gone")));
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
