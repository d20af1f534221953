package no.usht.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.pages.RecordAddress;
import no.usht.priority.PriorityAction;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityService;
import no.usht.priority.PriorityState;
import no.usht.priority.PrioritySteps;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;
import no.usht.uikit.Texts;

/** What can be done with a priority from its form, beside saving. */
final class PriorityButtons {

    private PriorityButtons() {}

    /**
     * Offers to publish a draft and to delete it, where it is one.
     *
     * @param saved empty for a new one
     */
    static void offer(
            Editor<PriorityContent> editor,
            Form<PriorityContent> form,
            PriorityService priorities,
            Optional<PriorityDetails> saved,
            Runnable delete) {
        Wording words = form.words();
        PriorityState state = saved.map(details -> details.name().state()).orElseGet(PrioritySteps.ALL::first);
        editor.saveLabel(
                words.text(state == PriorityState.PUBLISHED ? "priority.edit.saveChanges" : "priority.edit.saveDraft"));
        if (offers(state, PriorityAction.PUBLISH)) {
            editor.offer(
                    new Button(words.text("priority.edit.publish"), click -> askToPublish(editor, form, priorities)));
        }
        if (saved.isPresent() && offers(state, PriorityAction.DELETE)) {
            Button deletion = new Button(words.text("priority.edit.delete"), click -> delete.run());
            deletion.addThemeVariants(ButtonVariant.TERTIARY);
            editor.offer(deletion);
        }
    }

    /** Whoever has the editor may write. */
    private static boolean offers(PriorityState state, PriorityAction action) {
        return PrioritySteps.ALL.offers(state, action, Permission.PRIORITY_WRITE.name()::equals);
    }

    private static void askToPublish(
            Editor<PriorityContent> editor, Form<PriorityContent> form, PriorityService priorities) {
        Wording words = form.words();
        if (form.content().nameNb().isEmpty()) {
            // Says what is missing, rather than asking about a priority without a name.
            editor.saveThen(id -> Places.open(PriorityViews.One.class, RecordAddress.id(id)));
            return;
        }
        CancelFirst.open(
                new ConfirmDialog(
                        words.text("priority.publish.title", form.content().nameNb()),
                        words.text("priority.publish.text"),
                        words.text("priority.publish.confirm"),
                        confirmed -> editor.saveThen(id -> publish(new PriorityId(id), words, priorities))),
                words.text("priority.publish.cancel"));
    }

    private static void publish(PriorityId id, Wording words, PriorityService priorities) {
        PriorityDetails draft = priorities.find(id).orElseThrow();
        PriorityDetails published = priorities.publish(id, draft.version());
        Notices.saved(words.text("priority.publish.done", published.name(Texts.language())));
        Places.open(PriorityListView.class, YearInAddress.query(published.name().yearFrom()));
    }
}
