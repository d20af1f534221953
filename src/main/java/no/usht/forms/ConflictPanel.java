package no.usht.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.usht.content.Field;
import no.usht.keeping.OthersChange;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;

/** Tells who has changed the record in the meantime, and shows both texts of the fields that both have changed. */
final class ConflictPanel<C> extends Div {

    /** @param takeTheirs is told which field is to have what is saved */
    ConflictPanel(
            Wording words,
            Optional<OthersChange> change,
            List<Field<C, ?>> contested,
            C mine,
            C theirs,
            Consumer<Field<C, ?>> takeTheirs) {
        addClassName("usht-conflict");
        getElement().setAttribute("role", "alert");
        Card card = new Card(
                words.text("forms.conflict.title"),
                new Paragraph(change.map(words::of).orElseGet(() -> words.text("forms.conflict.unknown"))),
                new Paragraph(words.text(contested.isEmpty() ? "forms.conflict.merged" : "forms.conflict.contested")));
        if (!contested.isEmpty()) {
            DataTable table = new DataTable(words.text("forms.conflict.table"))
                    .stacking()
                    .captionHidden()
                    .column(words.text("forms.conflict.field"))
                    .column(words.text("forms.conflict.mine"))
                    .column(words.text("forms.conflict.theirs"))
                    .column(words.text("forms.conflict.choice"));
            contested.forEach(field -> {
                Button take = new Button(words.text("forms.conflict.take"));
                take.setAriaLabel(words.text("forms.conflict.take.of", words.label(field)));
                take.setDisableOnClick(true);
                take.addClickListener(click -> takeTheirs.accept(field));
                table.row(
                        DataTable.Cell.text(words.label(field)),
                        DataTable.Cell.of(value(words, mine, field)),
                        DataTable.Cell.of(value(words, theirs, field)),
                        DataTable.Cell.of(take));
            });
            card.add(table);
        }
        add(card);
    }

    private static <C> Span value(Wording words, C content, Field<C, ?> field) {
        String text = words.of(content, field);
        Span value = new Span(text.isEmpty() ? words.text("forms.conflict.empty") : text);
        value.addClassName("usht-text");
        return value;
    }
}
