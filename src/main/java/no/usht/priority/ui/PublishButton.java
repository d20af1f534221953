package no.usht.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.UUID;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.pages.RecordAddress;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityService;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;
import no.usht.uikit.Texts;

/** Saves a draft and shows it to everybody, once the person has said yes. */
final class PublishButton extends Button {

    PublishButton(
            Wording words, Editor<PriorityContent> editor, Form<PriorityContent> form, PriorityService priorities) {
        super(words.text("priority.edit.publish"));
        addClickListener(click -> {
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
                            confirmed -> editor.saveThen(id -> publish(id, words, priorities))),
                    words.text("priority.publish.cancel"));
        });
    }

    private static void publish(UUID id, Wording words, PriorityService priorities) {
        PriorityDetails draft = priorities.find(id).orElseThrow();
        PriorityDetails published = priorities.publish(id, draft.version());
        Notices.saved(words.text("priority.publish.done", published.name(Texts.language())));
        Places.open(PriorityListView.class, YearInAddress.query(published.name().yearFrom()));
    }
}
