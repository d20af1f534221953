package no.usht.activity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
import no.usht.keeping.Draft;
import no.usht.shell.Places;

/** Where drafts of activities are, and what they are called. */
final class DraftWords {

    private DraftWords() {}

    /** Where one goes on with it. */
    static String href(Draft<ActivityContent> draft) {
        return draft.subject()
                .map(id -> Places.href(ActivityEditorView.class, Actions.id(id)))
                .orElseGet(() -> Places.href(NewActivityView.class, Actions.id(draft.id())));
    }

    static void open(Optional<UUID> activity, UUID draft) {
        activity.ifPresentOrElse(
                id -> Places.open(ActivityEditorView.class, Actions.id(id)),
                () -> Places.open(NewActivityView.class, Actions.id(draft)));
    }

    /** Its title, else the one of the activity that it changes; empty if it has none yet. */
    static Optional<String> title(Draft<ActivityContent> draft, ActivityNames names) {
        return Stream.of(Optional.of(draft.typed().title()), draft.subject().flatMap(names::activity))
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
}
