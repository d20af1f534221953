package no.usht.pages;

import java.util.List;
import java.util.Map;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.RecordFilter;
import no.usht.lists.Address;
import no.usht.lists.Filters;
import no.usht.lists.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A field that a list can be narrowed by.
 *
 * @param offered what can be chosen; empty for yes and no
 * @param labelKey translation key of what the list says of it
 */
public record Narrowing<C, V>(
        Parameter<V> parameter, Field<C, ? extends @Nullable Object> field, List<V> offered, String labelKey) {

    /** By one of a few constants. */
    public static <C, E extends Enum<E>> Narrowing<C, E> choice(
            Parameter<E> parameter, Field<C, @Nullable E> field, E[] offered) {
        return new Narrowing<>(parameter, field, List.of(offered), field.labelKey());
    }

    /** The list has those alone for which it is so where that is asked for, else the others. */
    public static <C> Narrowing<C, Boolean> only(
            Parameter<Boolean> parameter, Field<C, Boolean> field, String labelKey) {
        return new Narrowing<>(parameter, field, List.of(), labelKey);
    }

    /** Adds what stands above the list. */
    @SuppressWarnings("unchecked") // What offers nothing is of yes and no
    void addTo(Filters<RecordFilter<C>> filters, Wording words) {
        if (offered.isEmpty()) {
            filters.toggle((Parameter<Boolean>) parameter, words.text(labelKey));
        } else {
            filters.choice(
                    parameter,
                    words.text(labelKey),
                    words.text("pages.list.all"),
                    offered,
                    value -> words.of(field, value));
        }
    }

    /** Says what has to stand in the field where the address asks for it. */
    void read(Address<RecordFilter<C>> asked, Map<Field<C, ?>, Object> equal) {
        if (offered.isEmpty()) {
            equal.put(field, asked.get(parameter).isPresent());
        } else {
            asked.get(parameter).ifPresent(value -> equal.put(field, value));
        }
    }
}
