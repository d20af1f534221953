package no.usht.activity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.usht.activity.FieldChange;
import no.usht.activity.FieldValue;

/** What has changed, field by field, in words: what was there before, and what has come. */
final class ChangeList extends UnorderedList {

    ChangeList(Words words, List<FieldChange> changes) {
        addClassName("usht-changes");
        // Without it, some browsers take the list from screen readers when its dots are gone.
        getElement().setAttribute("role", "list");
        changes.forEach(change -> add(item(words, change)));
    }

    private static ListItem item(Words words, FieldChange change) {
        Span field = new Span(words.label(change.field()));
        field.addClassName("usht-strong");
        ListItem item = new ListItem(field);
        if (!change.before().isEmpty()) {
            item.add(values(words, words.text("activity.change.before"), change.before()));
        }
        if (!change.after().isEmpty()) {
            // What comes where nothing was needs no word about when.
            String label = change.before().isEmpty() ? "" : words.text("activity.change.after");
            item.add(values(words, label, change.after()));
        }
        return item;
    }

    private static Div values(Words words, String label, List<FieldValue> values) {
        Span text = new Span(words.of(values));
        text.addClassName("usht-text");
        if (label.isEmpty()) {
            return new Div(text);
        }
        Span name = new Span(label + " ");
        name.addClassName("usht-caption");
        return new Div(name, text);
    }
}
