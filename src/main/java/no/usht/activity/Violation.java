package no.usht.activity;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field, as a sentence that says what to do.
 *
 * @param row which row of the field's list, from 0; -1 for the field as a whole
 * @param cells which of the row's cells, the one that says it first; empty for the field as a whole
 * @param messageKey translation key of the sentence
 * @param arguments what the sentence mentions
 */
public record Violation(
        ActivityField field, int row, List<RowCell> cells, String messageKey, List<? extends Serializable> arguments)
        implements Serializable {

    static Violation of(ActivityField field, String messageKey, Serializable... arguments) {
        return new Violation(field, -1, List.of(), messageKey, List.of(arguments));
    }

    /** What is wrong with one cell of a row. */
    public static Violation ofCell(
            ActivityField field, int row, RowCell cell, String messageKey, Serializable... arguments) {
        return new Violation(field, row, List.of(cell), messageKey, List.of(arguments));
    }

    /** What is wrong with some cells of a row together. */
    static Violation ofCells(ActivityField field, int row, List<RowCell> cells, String messageKey) {
        return new Violation(field, row, cells, messageKey, List.of());
    }

    /** Whether both are about the same cell. */
    public boolean isWhere(Violation other) {
        return field == other.field && row == other.row && cells.stream().anyMatch(other.cells::contains);
    }
}
