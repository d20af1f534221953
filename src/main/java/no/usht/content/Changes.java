package no.usht.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two states of a record, field by field. */
public final class Changes {

    private Changes() {}

    /** Every field in which the two differ, in the order of the form. */
    public static <C> List<Change> between(Fields<C> fields, C before, C after) {
        return fields.stream()
                .map(field -> of(field, field.values(before), field.values(after)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What has changed between two states of a field; empty if nothing. An order that nobody chose doesn't count. */
    public static Optional<Change> of(Field<?, ?> field, List<?> before, List<?> after) {
        List<Object> gone = new ArrayList<>(before);
        List<Object> come = new ArrayList<>(after);
        before.forEach(value -> {
            if (come.remove(value)) {
                gone.remove(value);
            }
        });
        if (!gone.isEmpty() || !come.isEmpty()) {
            return Optional.of(new Change(field, List.copyOf(gone), List.copyOf(come)));
        }
        return field.isInOrder() && !before.equals(after)
                ? Optional.of(new Change(field, List.copyOf(before), List.copyOf(after)))
                : Optional.empty();
    }
}
