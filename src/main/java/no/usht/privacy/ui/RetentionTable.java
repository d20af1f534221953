package no.usht.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.usht.content.InvalidContentException;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.privacy.Privacy;
import no.usht.privacy.Retention;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;

/** For what and how long names of each kind are kept, and how many the next night forgets. */
final class RetentionTable extends Div {

    private final transient Wording words;
    private final transient Privacy privacy;
    private final ListTable<Privacy.Kept> table;
    private final Div place = new Div();

    RetentionTable(Wording words, Privacy privacy, Exports exports) {
        this.words = words;
        this.privacy = privacy;
        table = new ListTable<>(
                words.text("privacy.retention.title"),
                List.of(
                        Column.text(words.text("privacy.kind"), kept -> words.text("privacy.kind." + kept.kind())),
                        Column.text(words.label(Retention.PURPOSE), kept -> purposeOf(kept)),
                        Column.text(
                                words.text("privacy.retention.time"),
                                kept -> words.text(
                                        "privacy.retention.after." + kept.kind(),
                                        String.valueOf(kept.retention().months()))),
                        Column.number(words.text("privacy.retention.due"), Privacy.Kept::due),
                        Column.text(
                                words.text("privacy.retention.setBy"),
                                kept -> kept.setBy()
                                        .map(said -> said.person() + ", " + Norwegian.dateTime(said.at()))
                                        .orElseGet(() -> words.text("privacy.retention.usual"))),
                        Column.choice(words.text("privacy.search.choice"), this::choice)),
                exports,
                privacy::kinds);
        table.show();
        place.addClassName("usht-stack");
        add(new Card(
                words.text("privacy.retention.title"),
                new Paragraph(words.text("privacy.retention.lead")),
                table,
                place));
    }

    private String purposeOf(Privacy.Kept kept) {
        String said = kept.retention().purpose();
        return said.isEmpty() ? words.text("privacy.purpose." + kept.kind()) : said;
    }

    private Button choice(Privacy.Kept kept) {
        Button change = new Button(words.text("privacy.retention.change"), click -> edit(kept));
        change.setAriaLabel(words.text("privacy.retention.change.of", words.text("privacy.kind." + kept.kind())));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        return change;
    }

    private void edit(Privacy.Kept kept) {
        Retention begun = new Retention(purposeOf(kept), kept.retention().months());
        Form<Retention> form = new Form<>(words, Retention.FIELDS, begun, content -> content.check(kept.longest()));
        var purpose = form.text(Retention.PURPOSE);
        var months = form.number(Retention.MONTHS);
        months.setHelperText(words.text("privacy.retention.months.help", kept.longest()));
        form.show(begun);
        Button save = new Button(words.text("forms.editor.save"), click -> save(form, kept));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = new Button(words.text("privacy.forget.back"), click -> place.removeAll());
        Div buttons = new Div(save, back);
        buttons.addClassName("usht-actions");
        place.removeAll();
        place.add(new Card(
                words.text("privacy.kind." + kept.kind()), FormRows.of(List.of(purpose), List.of(months)), buttons));
        purpose.focus();
    }

    private void save(Form<Retention> form, Privacy.Kept kept) {
        if (!form.validate()) {
            form.focusFirstWrong();
            return;
        }
        try {
            privacy.put(kept.kind(), form.content());
            Notices.saved(words.text("pages.saved", words.text("privacy.kind." + kept.kind())));
            place.removeAll();
            table.show();
            KeptFocus.in(this);
        } catch (InvalidContentException invalid) {
            form.refuse(invalid.problems());
            form.focusFirstWrong();
        }
    }
}
