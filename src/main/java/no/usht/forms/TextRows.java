package no.usht.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import no.usht.content.Field;

/**
 * Things of a few texts each, such as people with their addresses.
 *
 * @param <T> one of them
 */
public final class TextRows<T> extends RowsField<T, TextRows<T>.TextRow> {

    private final Wording words;
    private final T blank;
    private final Iterable<Field<T, String>> cells;
    private final String removeKey;

    /**
     * @param addKey of the button that adds one
     * @param removeKey of the button that takes one away
     */
    public TextRows(Wording words, T blank, Iterable<Field<T, String>> cells, String addKey, String removeKey) {
        super(words.text(addKey));
        this.words = words;
        this.blank = blank;
        this.cells = cells;
        this.removeKey = removeKey;
    }

    @Override
    protected T blank() {
        return blank;
    }

    @Override
    protected TextRow row(T value) {
        return new TextRow(value);
    }

    final class TextRow extends RowsField.Row<T> {

        private final Map<Field<T, ?>, Component> components = new LinkedHashMap<>();
        private final Map<Field<T, String>, TextField> texts = new LinkedHashMap<>();

        TextRow(T value) {
            for (Field<T, String> cell : cells) {
                TextField text = new TextField(words.label(cell), cell.get(value), "");
                text.setManualValidation(true);
                text.setRequiredIndicatorVisible(cell.isRequired());
                text.addValueChangeListener(change -> update());
                texts.put(cell, text);
                components.put(cell, text);
                add(text);
            }
            add(removal(words.text(removeKey), this));
        }

        @Override
        protected T value() {
            T value = blank;
            for (Map.Entry<Field<T, String>, TextField> text : texts.entrySet()) {
                value = text.getKey().with(value, text.getValue().getValue());
            }
            return value;
        }

        @Override
        protected void focus() {
            texts.values().iterator().next().focus();
        }

        @Override
        protected Map<Field<T, ?>, Component> cells() {
            return components;
        }
    }
}
