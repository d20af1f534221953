package no.usht.keeping;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.shared.PlainText;

/**
 * Which records of a kind a list shows. Fields are found by their keys, which are the names in the entity too.
 *
 * @param text words that stand in one of the searched fields each, whatever their case and order
 * @param equal what stands in some fields
 * @param days when what stands in some fields is
 */
public record RecordFilter<C>(
        String text, List<Field<C, String>> searched, Map<Field<C, ?>, Object> equal, List<Days<C>> days) {

    public RecordFilter {
        // It may come from an address that somebody has made up.
        text = PlainText.line(text);
    }

    /** Of whatever days. */
    public RecordFilter(String text, List<Field<C, String>> searched, Map<Field<C, ?>, Object> equal) {
        this(text, searched, equal, List.of());
    }

    /** The same where that stands in the field. */
    public RecordFilter<C> having(Field<C, ?> field, Object value) {
        Map<Field<C, ?>, Object> more = new HashMap<>(equal);
        more.put(field, value);
        return new RecordFilter<>(text, searched, more, days);
    }

    /** The same of those days, all of which hold. */
    public RecordFilter<C> of(List<Days<C>> more) {
        return new RecordFilter<>(
                text,
                searched,
                equal,
                Stream.concat(days.stream(), more.stream()).toList());
    }

    /**
     * Days on one side of another, or moments before or from the beginning of one.
     *
     * @param before whether they are those before it; else that one and those after it
     * @param orNone whether a field without a day counts too
     */
    public record Days<C>(Field<C, ?> field, LocalDate bound, boolean before, boolean orNone) {

        public static <C> Days<C> before(Field<C, ?> field, LocalDate bound) {
            return new Days<>(field, bound, true, false);
        }

        public static <C> Days<C> from(Field<C, ?> field, LocalDate bound) {
            return new Days<>(field, bound, false, false);
        }

        /** The same, and no day at all. */
        public Days<C> orNever() {
            return new Days<>(field, bound, before, true);
        }
    }
}
