package no.usht.pages;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordFilter.Days;
import no.usht.lists.Address;
import no.usht.lists.Filters;
import no.usht.lists.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Something that a list can be narrowed by.
 *
 * @param shown adds what stands above the list
 * @param narrowed the filter where that is asked for, or nothing
 */
public record Narrowing<C, V>(
        Parameter<V> parameter,
        BiConsumer<Filters<RecordFilter<C>>, Wording> shown,
        BiFunction<RecordFilter<C>, Optional<V>, RecordFilter<C>> narrowed) {

    /** By one of a few constants. */
    public static <C, E extends Enum<E>> Narrowing<C, E> choice(
            Parameter<E> parameter, Field<C, @Nullable E> field, E[] offered) {
        return choice(parameter, field, List.of(offered));
    }

    /** By one of a few values. */
    public static <C, V> Narrowing<C, V> choice(
            Parameter<V> parameter, Field<C, ? extends @Nullable Object> field, List<V> offered) {
        return new Narrowing<>(
                parameter,
                (filters, words) -> filters.choice(
                        parameter,
                        words.label(field),
                        words.text("pages.list.all"),
                        offered,
                        value -> words.of(field, value)),
                (filter, value) -> value.map(one -> filter.having(field, one)).orElse(filter));
    }

    /** By one of many values, found by typing a part of its name. */
    public static <C> Narrowing<C, String> lookUp(
            Parameter<String> parameter,
            Field<C, String> field,
            List<String> offered,
            ComboBox.ItemFilter<String> isMeant) {
        return new Narrowing<>(
                parameter,
                (filters, words) -> filters.lookUp(
                        parameter,
                        words.label(field),
                        words.text("pages.list.all"),
                        isMeant,
                        offered,
                        value -> words.of(field, value)),
                (filter, value) -> value.map(one -> filter.having(field, one)).orElse(filter));
    }

    /**
     * The list has those alone for which it is so where that is asked for, else the others.
     *
     * @param labelKey translation key of what the list says of it
     */
    public static <C> Narrowing<C, Boolean> only(
            Parameter<Boolean> parameter, Field<C, Boolean> field, String labelKey) {
        return new Narrowing<>(
                parameter,
                (filters, words) -> filters.toggle(parameter, words.text(labelKey)),
                (filter, value) -> filter.having(field, value.isPresent()));
    }

    /**
     * The list has those of some days where that is asked for.
     *
     * @param asked all of them hold then
     * @param otherwise all of them hold else
     */
    public static <C> Narrowing<C, Boolean> days(
            Parameter<Boolean> parameter, List<Days<C>> asked, List<Days<C>> otherwise, String labelKey) {
        return new Narrowing<>(
                parameter,
                (filters, words) -> filters.toggle(parameter, words.text(labelKey)),
                (filter, value) -> filter.of(value.isPresent() ? asked : otherwise));
    }

    RecordFilter<C> narrow(RecordFilter<C> filter, Address<RecordFilter<C>> asked) {
        return narrowed.apply(filter, asked.get(parameter));
    }
}
