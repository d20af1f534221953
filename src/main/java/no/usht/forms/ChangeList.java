package no.usht.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.usht.content.Change;
import no.usht.content.Field;

/** What has changed, field by field, in words: what was there before, and what has come. */
public final class ChangeList extends UnorderedList {

    /** Of those changes, in that order. */
    public ChangeList(Wording words, List<Change> changes) {
        addClassName("usht-changes");
        // Without it, some browsers take the list from screen readers when its dots are gone.
        getElement().setAttribute("role", "list");
        changes.forEach(change -> add(item(words, change)));
    }

    private static ListItem item(Wording words, Change change) {
        Span field = new Span(words.label(change.field()));
        field.addClassName("usht-strong");
        ListItem item = new ListItem(field);
        if (!change.before().isEmpty()) {
            item.add(values(words, words.text("forms.change.before"), change.field(), change.before()));
        }
        if (!change.after().isEmpty()) {
            // What comes where nothing was needs no word about when.
            String label = change.before().isEmpty() ? "" : words.text("forms.change.after");
            item.add(values(words, label, change.field(), change.after()));
        }
        return item;
    }

    private static Div values(Wording words, String label, Field<?, ?> field, List<?> values) {
        Span text = new Span(words.of(field, values));
        text.addClassName("usht-text");
        if (label.isEmpty()) {
            return new Div(text);
        }
        Span name = new Span(label + " ");
        name.addClassName("usht-caption");
        return new Div(name, text);
    }
}
