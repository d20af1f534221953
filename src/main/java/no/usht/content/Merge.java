package no.usht.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What two people have made of the same record, brought together field by field.
 *
 * @param merged each one's own changes, and mine where both have changed a field
 * @param theirs the fields that the other alone has changed, in the order of the form
 * @param contested the fields that both have changed, to different things
 */
public record Merge<C>(C merged, List<Field<C, ?>> theirs, List<Field<C, ?>> contested) {

    /**
     * Merges.
     *
     * @param base what both began with
     * @param mine wins where both have changed a field
     */
    public static <C> Merge<C> of(Fields<C> fields, C base, C mine, C theirs) {
        C merged = mine;
        List<Field<C, ?>> taken = new ArrayList<>();
        List<Field<C, ?>> contested = new ArrayList<>();
        for (List<Field<C, ?>> group : fields.groups()) {
            if (isSame(group, base, theirs) || isSame(group, mine, theirs)) {
                continue;
            }
            if (isSame(group, base, mine)) {
                for (Field<C, ?> field : group) {
                    merged = field.taking(theirs, merged);
                }
                taken.addAll(different(group, base, theirs));
            } else {
                contested.addAll(different(group, mine, theirs));
            }
        }
        return new Merge<>(merged, fields.inOrder(taken), fields.inOrder(contested));
    }

    private static <C> boolean isSame(List<Field<C, ?>> group, C one, C other) {
        return different(group, one, other).isEmpty();
    }

    private static <C> List<Field<C, ?>> different(List<Field<C, ?>> group, C one, C other) {
        return group.stream()
                .filter(field -> !Objects.equals(field.get(one), field.get(other)))
                .toList();
    }
}
