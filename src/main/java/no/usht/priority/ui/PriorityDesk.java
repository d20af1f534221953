package no.usht.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.RouteParam;
import java.util.Optional;
import java.util.UUID;
import no.usht.forms.Desk;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.OwnDrafts;
import no.usht.forms.Wording;
import no.usht.keeping.Drafts;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityField;
import no.usht.priority.PriorityService;
import no.usht.priority.PriorityState;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Where an editor finds and saves priorities, publishes them and throws them away. */
final class PriorityDesk implements Desk<PriorityContent> {

    private final PriorityService priorities;
    private final Wording words;
    private final int year;
    private final Form<PriorityContent> form;

    private PriorityDesk(PriorityService priorities, Wording words, int year, Form<PriorityContent> form) {
        this.priorities = priorities;
        this.words = words;
        this.year = year;
        this.form = form;
    }

    /** An editor of a new priority of that year, still empty. */
    static Editor<PriorityContent> editor(
            PriorityService priorities, PriorityCatalogue catalogue, Drafts drafts, Wording words, int year) {
        return editor(priorities, catalogue, drafts, words, year, null);
    }

    /** An editor of one that exists, filled with it. */
    static Editor<PriorityContent> editor(
            PriorityService priorities,
            PriorityCatalogue catalogue,
            Drafts drafts,
            Wording words,
            PriorityDetails saved) {
        Editor<PriorityContent> editor =
                editor(priorities, catalogue, drafts, words, saved.name().yearFrom(), saved);
        editor.open(saved(saved));
        return editor;
    }

    private static Editor<PriorityContent> editor(
            PriorityService priorities,
            PriorityCatalogue catalogue,
            Drafts drafts,
            Wording words,
            int year,
            @Nullable PriorityDetails saved) {
        // What a rule needs the other priorities for is checked when it is saved.
        Form<PriorityContent> form =
                new Form<>(words, PriorityField.ALL, PriorityContent.of(year), PriorityField.ALL::check);
        PriorityDesk desk = new PriorityDesk(priorities, words, year, form);
        Editor<PriorityContent> editor =
                new Editor<>(desk, drafts, form, new PrioritySections(words, catalogue, form, saved).all());
        if (saved != null && saved.name().state() == PriorityState.PUBLISHED) {
            editor.saveLabel(words.text("priority.edit.saveChanges"));
            return editor;
        }
        editor.saveLabel(words.text("priority.edit.saveDraft"));
        editor.offer(desk.publishing(editor));
        if (saved != null) {
            editor.offer(desk.deletion(editor, saved));
        }
        return editor;
    }

    /** What the person has begun and not saved. */
    static OwnDrafts ownDrafts(Component view, Drafts drafts, PriorityCatalogue catalogue) {
        return new OwnDrafts(
                PriorityField.KIND,
                drafts,
                PriorityWords.wording(view, catalogue),
                PriorityContent::nameNb,
                draft -> draft.subject()
                        .map(id -> Places.href(EditPriorityView.class, id(id)))
                        .orElseGet(() -> Places.href(NewPriorityView.class, id(draft.id()))));
    }

    private Button publishing(Editor<PriorityContent> editor) {
        return new Button(words.text("priority.edit.publish"), click -> {
            if (form.content().nameNb().isEmpty()) {
                // Says what is missing, rather than asking about a priority without a name.
                editor.saveThen(this::open);
                return;
            }
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader(
                    words.text("priority.publish.title", form.content().nameNb()));
            question.setText(words.text("priority.publish.text"));
            question.setConfirmText(words.text("priority.publish.confirm"));
            question.addConfirmListener(confirmed -> editor.saveThen(this::publish));
            CancelFirst.open(question, words.text("priority.publish.cancel"));
        });
    }

    private void publish(UUID id) {
        PriorityDetails draft = priorities.find(id).orElseThrow();
        PriorityDetails published = priorities.publish(id, draft.version());
        Notices.saved(words.text("priority.publish.done", published.name(Texts.language())));
        openList(published.name().yearFrom());
    }

    private Button deletion(Editor<PriorityContent> editor, PriorityDetails draft) {
        Button delete = new Button(words.text("priority.edit.delete"), click -> {
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader(words.text("priority.delete.title", draft.name(Texts.language())));
            question.setText(words.text("priority.delete.text"));
            question.setConfirmText(words.text("priority.delete.confirm"));
            question.addConfirmListener(confirmed -> editor.attempt(begun -> {
                priorities.delete(draft.name().id(), begun.version());
                Notices.saved(words.text("priority.delete.done", draft.name(Texts.language())));
                openList(draft.name().yearFrom());
            }));
            CancelFirst.open(question, words.text("priority.delete.cancel"));
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        return delete;
    }

    private static Saved<PriorityContent> saved(PriorityDetails details) {
        return new Saved<>(details.name().id(), details.version(), details.content());
    }

    @Override
    public RecordKind<PriorityContent> kind() {
        return PriorityField.KIND;
    }

    @Override
    public PriorityContent empty() {
        return PriorityContent.of(year);
    }

    @Override
    public Optional<Saved<PriorityContent>> find(UUID id) {
        return priorities.find(id).map(PriorityDesk::saved);
    }

    @Override
    public UUID save(Begun begun, PriorityContent content) {
        UUID existing = begun.id();
        PriorityDetails now = existing == null
                ? priorities.draft(content, begun.draft())
                : priorities.rework(existing, begun.version(), content, begun.draft());
        Notices.saved(words.text(
                now.name().state() == PriorityState.PUBLISHED
                        ? "priority.edit.savedPublished"
                        : "priority.edit.savedDraft"));
        return now.name().id();
    }

    @Override
    public String address(UUID draft) {
        return Places.href(NewPriorityView.class, id(draft));
    }

    @Override
    public void open(UUID id) {
        Places.open(EditPriorityView.class, id(id));
    }

    @Override
    public void openList() {
        openList(year);
    }

    private static void openList(int year) {
        Places.open(PriorityListView.class, YearInAddress.query(year));
    }

    @Override
    public void openDraft(Optional<UUID> subject, UUID draft) {
        subject.ifPresentOrElse(this::open, () -> Places.open(NewPriorityView.class, id(draft)));
    }

    private static RouteParam id(UUID id) {
        return new RouteParam("id", id.toString());
    }
}
