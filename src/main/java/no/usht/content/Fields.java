package no.usht.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.usht.shared.IdentityNumber;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;

/**
 * All fields of a record, in the order of its form.
 *
 * @param <C> the record's content
 */
public final class Fields<C> implements Iterable<Field<C, ?>> {

    private final List<Field<C, ?>> all;
    private final List<List<Field<C, ?>>> groups;

    private Fields(List<Field<C, ?>> all, List<List<Field<C, ?>>> groups) {
        this.all = all;
        this.groups = groups;
    }

    /** Those fields, each for itself. */
    @SafeVarargs
    @SuppressWarnings("varargs") // They are read alone
    public static <C> Fields<C> of(Field<C, ?>... fields) {
        List<Field<C, ?>> all = List.of(fields);
        return new Fields<>(all, all.stream().<List<Field<C, ?>>>map(List::of).toList());
    }

    /** The same with some that make sense only together: who changes one of them means all. */
    @SafeVarargs
    @SuppressWarnings("varargs") // They are read alone
    public final Fields<C> together(Field<C, ?>... fields) {
        List<Field<C, ?>> group = List.of(fields);
        List<List<Field<C, ?>>> others = groups.stream()
                .filter(other -> other.stream().noneMatch(group::contains))
                .toList();
        return new Fields<>(
                all, Stream.concat(Stream.of(group), others.stream()).toList());
    }

    /** The same with the two ends of a period together. */
    public Fields<C> together(Period<C, ?> period) {
        return together(period.from(), period.to());
    }

    List<List<Field<C, ?>>> groups() {
        return groups;
    }

    /** The fields in the order of the form. */
    public Stream<Field<C, ?>> stream() {
        return all.stream();
    }

    @Override
    public Iterator<Field<C, ?>> iterator() {
        return all.iterator();
    }

    /** Those of the fields, in the order of the form. */
    List<Field<C, ?>> inOrder(List<Field<C, ?>> some) {
        return all.stream().filter(some::contains).toList();
    }

    /** The content with all text as it is kept: no blanks at the ends and in a row. */
    public C tidied(C content) {
        C tidy = content;
        for (Field<C, ?> field : all) {
            tidy = field.tidied(tidy);
        }
        return tidy;
    }

    /** The content with what the other says, wherever that says something. */
    public C filledBy(C content, C other) {
        C filled = content;
        for (Field<C, ?> field : all) {
            filled = field.values(other).isEmpty() ? filled : field.taking(other, filled);
        }
        return filled;
    }

    /** What each field by itself finds wrong: missing, too long, or with what belongs in none. */
    public List<Problem> check(C content) {
        List<Problem> found = new ArrayList<>();
        for (Field<C, ?> field : all) {
            field.missing(content).ifPresent(key -> found.add(Problem.of(field, key)));
            if (field.values(content).stream()
                    .anyMatch(value -> value instanceof String text && IdentityNumber.isIn(text))) {
                found.add(Problem.of(field, Problem.IDENTITY_NUMBER));
            }
            if (field.limit() > 0) {
                field.values(content).stream()
                        .filter(value -> isTooLong(String.valueOf(value), field.limit()))
                        .forEach(value ->
                                found.add(Problem.of(field, Problem.TOO_LONG, Norwegian.number(field.limit()))));
            }
        }
        return found;
    }

    /** Whether there is no room for the text. Blanks in a row and at the ends don't count: they go when it is saved. */
    static boolean isTooLong(String text, int most) {
        return text.length() > most && PlainText.lines(text).length() > most;
    }

    /** Those problems in the order of the form; what is about no field comes last. */
    public List<Problem> sorted(List<Problem> problems) {
        List<String> order = all.stream().map(Field::labelKey).toList();
        return problems.stream()
                .sorted(Comparator.comparingInt(problem ->
                        order.contains(problem.field()) ? order.indexOf(problem.field()) : Integer.MAX_VALUE))
                .toList();
    }
}
