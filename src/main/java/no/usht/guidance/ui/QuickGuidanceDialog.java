package no.usht.guidance.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.content.InvalidContentException;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.guidance.GuidanceContent;
import no.usht.guidance.GuidanceRecord;
import no.usht.guidance.GuidanceService;
import no.usht.keeping.RecordService;
import no.usht.pages.Attempt;
import no.usht.shared.Hours;
import no.usht.uikit.FormRows;
import no.usht.uikit.Notices;

/** One line of guidance: begins with today and what the person said last, and Enter saves it. */
final class QuickGuidanceDialog extends Dialog {

    private final transient RecordService records;
    private final transient Wording words;
    private final transient Form<GuidanceContent> form;

    QuickGuidanceDialog(GuidanceService guidance, GuidanceFields fields, RecordService records) {
        this.records = records;
        words = new Wording(this, fields.names());
        form = new Form<>(words, GuidanceRecord.FIELDS, GuidanceRecord.KIND.empty(), GuidanceRecord.KIND::check);
        setHeaderTitle(words.text("guidance.quick.title"));
        setWidth("min(46rem, 100%)");
        setCloseOnOutsideClick(false);
        GuidanceFields.Of of = fields.in(form);
        // Else Escape would empty a field that is filled in instead of closing the line.
        Stream.of(of.receiver(), of.place(), of.topic(), of.priority())
                .forEach(box -> box.setClearButtonVisible(false));
        of.day().setClearButtonVisible(false);
        add(FormRows.of(
                List.of(of.receiver(), of.place()),
                List.of(of.topic()),
                List.of(of.hours(), of.day()),
                List.of(of.priority())));
        Button cancel = new Button(words.text("pages.cancel"), click -> close());
        Button save = new Button(words.text("guidance.quick.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        // What is being typed is told first.
        save.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
        getFooter().add(cancel, save);
        form.show(guidance.begun());
        of.receiver().focus();
    }

    private void save() {
        if (!form.validate()) {
            form.focusFirstWrong();
            return;
        }
        GuidanceContent content = form.content();
        try {
            UUID id = records.register(GuidanceRecord.KIND, content, null);
            close();
            Notices.undoable(
                    words.text(
                            "guidance.quick.saved",
                            Hours.written(Objects.requireNonNull(content.minutes())),
                            content.topic()),
                    words.text("forms.editor.undo"),
                    () -> Attempt.at(
                            () -> {
                                records.delete(GuidanceRecord.KIND, id, 0);
                                Notices.saved(words.text("guidance.quick.undone"));
                            },
                            words,
                            () -> {}));
        } catch (InvalidContentException invalid) {
            form.refuse(invalid.problems());
            form.focusFirstWrong();
        }
    }
}
