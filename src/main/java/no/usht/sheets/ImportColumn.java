package no.usht.sheets;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.content.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A column that can be brought, and the field that its value goes to.
 *
 * @param headings by which people's files are recognised, in both language forms and as they spell it
 * @param parser what a filled cell holds; an empty one leaves the field as it is
 */
public record ImportColumn<C, V extends @Nullable Object>(
        Field<C, V> field, List<String> headings, Function<SheetCell, Parsed<V>> parser) {

    private static final List<String> FIRST_NAME = List.of("Fornavn", "Førenamn", "Fornamn");
    private static final List<String> LAST_NAME = List.of(
            "Etternavn",
            "Etternamn",
            "Etternavn, fornavn",
            "Etternamn, førenamn",
            "Fornavn og etternavn",
            "Førenamn og etternamn");

    public ImportColumn {
        headings = List.copyOf(headings);
    }

    /** Text of one or several lines. */
    public static <C> ImportColumn<C, String> text(Field<C, String> field, String... headings) {
        return new ImportColumn<>(field, List.of(headings), Cells::lines);
    }

    /** A person's name, or the last name where the first stands in a column of its own. */
    public static <C> ImportColumn<C, String> name(Field<C, String> field, String... headings) {
        return new ImportColumn<>(
                field,
                Stream.concat(Arrays.stream(headings), LAST_NAME.stream()).toList(),
                Cells::name);
    }

    /** What comes before the last name in that field; to stand after {@link #name} in the list. */
    public static <C> ImportColumn<C, String> firstName(Field<C, String> name) {
        return new ImportColumn<>(
                Field.line(
                        "sheets.firstName",
                        record -> "",
                        (record, first) -> name.with(record, (first + " " + name.get(record)).strip())),
                FIRST_NAME,
                Cells::line);
    }

    /** One of a few constants, by what people call it. */
    public static <C, E extends Enum<E>> ImportColumn<C, @Nullable E> choice(
            Field<C, @Nullable E> field, E[] constants, Function<E, String> name, String... headings) {
        return new ImportColumn<>(
                field,
                List.of(headings),
                Cells.oneOf(typed -> Arrays.stream(constants)
                        .filter(constant -> name.apply(constant).equalsIgnoreCase(typed))
                        .findFirst()));
    }

    /** By what a column is told from the others, also where two fields of one file have the same key. */
    public String key() {
        return field.labelKey();
    }

    /** The record with what stands in the cell, and a problem where that is nothing that fits. */
    C taken(C record, SheetCell cell, List<Problem> problems) {
        if (cell.isFault()) {
            problems.add(Problem.of(field, "sheets.problem.fault", cell.text()));
            return record;
        }
        if (cell.isEmpty()) {
            return record;
        }
        return switch (parser.apply(cell)) {
            case Parsed.Value<V>(V value) -> field.with(record, value);
            case Parsed.Unfit<V>(String sentence, List<? extends Serializable> arguments) -> {
                problems.add(new Problem(field.labelKey(), -1, List.of(), sentence, arguments));
                yield record;
            }
        };
    }
}
