package no.usht.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table on paper, whose headings stand on each page again.
 *
 * <p>Columns first, then rows. The first cell of a row names the row.
 */
public final class PaperTable {

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** @param isNumber whether it stands to the right */
    record Column(String name, boolean isNumber) {}

    /** @param caption what the table shows; may be empty where a heading says the same */
    public PaperTable(String caption) {
        this.caption = caption;
    }

    /** Adds a column of words. */
    public PaperTable column(String name) {
        return addColumn(name, false);
    }

    /** Adds a column of numbers, which stand to the right. */
    public PaperTable numberColumn(String name) {
        return addColumn(name, true);
    }

    /** Adds a row. */
    public PaperTable row(String... cells) {
        return row(List.of(cells));
    }

    /** Adds a row. */
    public PaperTable row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row of " + cells.size() + " cells in a table of " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    private PaperTable addColumn(String name, boolean isNumber) {
        if (!rows.isEmpty()) {
            throw new IllegalStateException("The columns come before the rows");
        }
        columns.add(new Column(name, isNumber));
        return this;
    }

    String caption() {
        return caption;
    }

    List<Column> columns() {
        return columns;
    }

    List<List<String>> rows() {
        return rows;
    }

    Stream<String> texts() {
        return Stream.concat(columns.stream().map(Column::name), rows.stream().flatMap(List::stream));
    }
}
