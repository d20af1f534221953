package no.usht.activity.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityField;
import no.usht.activity.ActivityRecord;
import no.usht.activity.ActivityRules;
import no.usht.forms.Desk;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Notices;

/** Where an editor finds and saves activities. */
final class ActivityDesk implements Desk<ActivityContent> {

    private final Words words;
    private final EditorTools tools;

    private ActivityDesk(Words words, EditorTools tools) {
        this.words = words;
        this.tools = tools;
    }

    /** An editor of activities, still empty. */
    static Editor<ActivityContent> editor(Words words, EditorTools tools) {
        Form<ActivityContent> form =
                new Form<>(words.wording(), ActivityField.ALL, ActivityContent.empty(), ActivityRules::check);
        return new Editor<>(
                new ActivityDesk(words, tools), tools.drafts(), form, new ActivitySections(words, tools, form).all());
    }

    @Override
    public RecordKind<ActivityContent> kind() {
        return ActivityRecord.KIND;
    }

    @Override
    public ActivityContent empty() {
        return ActivityContent.empty();
    }

    @Override
    public Optional<Saved<ActivityContent>> find(UUID id) {
        return tools.activities()
                .find(id)
                .map(activity -> new Saved<>(activity.id(), activity.version(), activity.content()));
    }

    @Override
    public UUID save(Begun begun, ActivityContent content) {
        UUID existing = begun.id();
        UUID saved;
        if (existing == null) {
            saved = tools.activities().register(content, begun.draft());
        } else {
            tools.activities().rework(existing, begun.version(), content, begun.draft());
            saved = existing;
        }
        Notices.saved(words.text("activity.editor.saved", content.title()));
        return saved;
    }

    @Override
    public Optional<Question> question(Begun begun, ActivityContent content) {
        LocalDate from = content.from();
        return from == null
                        || !ActivityRules.isOverBeforeItBegins(
                                content, tools.names().today())
                ? Optional.empty()
                : Optional.of(new Question(
                        words.text("activity.editor.early"),
                        words.text("activity.editor.early.text", Norwegian.date(from)),
                        words.text("activity.editor.early.save"),
                        words.text("activity.editor.early.back")));
    }

    @Override
    public String address(UUID draft) {
        return Places.href(NewActivityView.class, Actions.id(draft));
    }

    @Override
    public void open(UUID id) {
        Places.open(ActivityDetailView.class, Actions.id(id));
    }

    @Override
    public void openList() {
        Places.open(ActivityListView.class);
    }

    @Override
    public void openDraft(Optional<UUID> subject, UUID draft) {
        DraftWords.open(subject, draft);
    }
}
