package no.usht.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityField;
import no.usht.activity.FieldValues;
import no.usht.activity.OthersChange;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;

/** Tells who has changed the activity in the meantime, and shows both texts of the fields that both have changed. */
final class ConflictPanel extends Div {

    /** @param takeTheirs is told which field is to have what is saved */
    ConflictPanel(
            Words words,
            Optional<OthersChange> change,
            List<ActivityField> contested,
            ActivityContent mine,
            ActivityContent theirs,
            Consumer<ActivityField> takeTheirs) {
        addClassName("usht-conflict");
        getElement().setAttribute("role", "alert");
        Card card = new Card(
                words.text("activity.conflict.title"),
                new Paragraph(change.map(words::of).orElseGet(() -> words.text("activity.conflict.unknown"))),
                new Paragraph(
                        words.text(contested.isEmpty() ? "activity.conflict.merged" : "activity.conflict.contested")));
        if (!contested.isEmpty()) {
            DataTable table = new DataTable(words.text("activity.conflict.table"))
                    .stacking()
                    .captionHidden()
                    .column(words.text("activity.conflict.field"))
                    .column(words.text("activity.conflict.mine"))
                    .column(words.text("activity.conflict.theirs"))
                    .column(words.text("activity.conflict.choice"));
            contested.forEach(field -> {
                Button take = new Button(words.text("activity.conflict.take"));
                take.setAriaLabel(words.text("activity.conflict.take.of", words.label(field)));
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

    private static Span value(Words words, ActivityContent content, ActivityField field) {
        String text = words.of(FieldValues.of(content, field));
        Span value = new Span(text.isEmpty() ? words.text("activity.conflict.empty") : text);
        value.addClassName("usht-text");
        return value;
    }
}
