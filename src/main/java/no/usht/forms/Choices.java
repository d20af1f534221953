package no.usht.forms;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.usht.content.Field;
import no.usht.uikit.FieldTexts;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form whose values are chosen among what is there.
 *
 * @param <C> the record's content
 */
public final class Choices<C> {

    private final Form<C> form;

    /** For that form. */
    public Choices(Form<C> form) {
        this.form = form;
    }

    /** A line for which names are offered that were used before. */
    public ComboBox<String> suggested(Field<C, String> field, Supplier<List<String>> names) {
        return bindLine(EarlierNames.line(form.words(), field, names), field);
    }

    /** A line that is one of those offered, found by the words for it. */
    public ComboBox<String> chosen(Field<C, String> field, List<String> offered, ComboBox.ItemFilter<String> isMeant) {
        ComboBox<String> box = new ComboBox<>(form.words().label(field));
        box.setItemLabelGenerator(item -> form.words().of(field, item));
        box.setItems(isMeant, offered);
        return bindLine(box, field);
    }

    private ComboBox<String> bindLine(ComboBox<String> box, Field<C, String> field) {
        box.setClearButtonVisible(true);
        return form.bind(box, field, text -> text.isEmpty() ? null : text, chosen -> chosen == null ? "" : chosen);
    }

    /** Several names, each one's own or one that has been used before. */
    public MultiSelectComboBox<String> names(Field<C, List<String>> field, Supplier<List<String>> names) {
        MultiSelectComboBox<String> box = EarlierNames.field(form.words(), field, names);
        return form.bind(
                box, field, Set::copyOf, chosen -> chosen.stream().sorted().toList());
    }

    /** Several things, chosen among those that are there. */
    public <T> MultiSelectComboBox<T> several(Field<C, Set<T>> field, List<T> items) {
        MultiSelectComboBox<T> box = severalOf(field);
        box.setItems(items);
        return form.bind(box, field, Function.identity(), Set::copyOf);
    }

    /** Several of many things; whoever calls says what is offered. */
    public <T> MultiSelectComboBox<T> several(Field<C, Set<T>> field) {
        return form.bind(this.<T>severalOf(field), field, Function.identity(), Set::copyOf);
    }

    /** Several things in their order; whoever calls says what is offered. */
    public <T> MultiSelectComboBox<T> inOrder(Field<C, List<T>> field) {
        return form.bind(this.<T>severalOf(field), field, LinkedHashSet::new, List::copyOf);
    }

    private <T> MultiSelectComboBox<T> severalOf(Field<C, ?> field) {
        MultiSelectComboBox<T> box =
                FieldTexts.norwegian(new MultiSelectComboBox<>(form.words().label(field)));
        box.setItemLabelGenerator(item -> form.words().of(field, item));
        return box;
    }

    /** Another record, chosen by its name; whoever calls says what is offered. */
    public <V> ComboBox<V> lookup(Field<C, @Nullable V> field) {
        ComboBox<V> box = new ComboBox<>(form.words().label(field));
        box.setItemLabelGenerator(item -> form.words().of(field, item));
        box.setClearButtonVisible(true);
        return form.bind(box, field);
    }

    /** Something to choose, with the words for it. */
    public record Choice<V>(V value, String words) {}

    /** One of many things that come with their words; whoever calls says what is offered. */
    public <V> ComboBox<Choice<V>> oneOf(Field<C, @Nullable V> field) {
        ComboBox<Choice<V>> box = new ComboBox<>(form.words().label(field));
        box.setItemLabelGenerator(Choice::words);
        box.setClearButtonVisible(true);
        return form.bind(
                box,
                field,
                value -> value == null ? null : new Choice<>(value, form.words().of(field, value)),
                chosen -> chosen == null ? null : chosen.value());
    }
}
