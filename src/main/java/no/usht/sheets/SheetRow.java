package no.usht.sheets;

import java.util.List;

/**
 * A row of a file in which something stands.
 *
 * @param number as a spreadsheet shows it beside the row
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** What stands in that column; beyond the last, nothing does. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }
}
