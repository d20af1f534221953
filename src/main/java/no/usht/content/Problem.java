package no.usht.content;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a record, as a sentence that says what to do.
 *
 * @param field label key of the field; empty for the record as a whole
 * @param row which row of the field, from 0; -1 for the field as a whole
 * @param cells label keys of the row's cells, the one that says it first; empty for the field as a whole
 * @param key translation key of the sentence
 * @param arguments what the sentence mentions
 */
public record Problem(String field, int row, List<String> cells, String key, List<? extends Serializable> arguments)
        implements Serializable {

    /** Translation key of the sentence about text that is too long; mentions how long it may be. */
    public static final String TOO_LONG = "content.problem.tooLong";

    /** Translation key of the sentence about a national identity number, which belongs in no field. */
    public static final String IDENTITY_NUMBER = "content.problem.identityNumber";

    /** What is wrong with a field. */
    public static Problem of(Field<?, ?> field, String key, Serializable... arguments) {
        return new Problem(field.labelKey(), -1, List.of(), key, List.of(arguments));
    }

    /** What is wrong with the record as a whole. */
    public static Problem ofAll(String key, Serializable... arguments) {
        return new Problem("", -1, List.of(), key, List.of(arguments));
    }

    /** What is wrong with one cell of a row. */
    public static Problem ofCell(Field<?, ?> field, int row, Field<?, ?> cell, String key, Serializable... arguments) {
        return new Problem(field.labelKey(), row, List.of(cell.labelKey()), key, List.of(arguments));
    }

    /** What is wrong with some cells of a row together. */
    public static Problem ofCells(Field<?, ?> field, int row, List<? extends Field<?, ?>> cells, String key) {
        return new Problem(
                field.labelKey(), row, cells.stream().map(Field::labelKey).toList(), key, List.of());
    }

    /** What is wrong with the cells of a row, from what is wrong with what the row is about. */
    public static Stream<Problem> inRow(Field<?, ?> field, int row, List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(
                        field.labelKey(), row, List.of(problem.field()), problem.key(), problem.arguments()));
    }

    /** Whether it is about that field. */
    public boolean isAbout(Field<?, ?> other) {
        return field.equals(other.labelKey());
    }

    /** Whether both are about the same cell, or about a field as a whole. */
    public boolean isWhere(Problem other) {
        return field.equals(other.field)
                && row == other.row
                && (cells.equals(other.cells) || cells.stream().anyMatch(other.cells::contains));
    }
}
