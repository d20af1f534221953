package no.usht.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.PlainText;

/** The cells of a table as one text: a line a row, with a broken bar between them. */
public final class TableCells {

    private static final String CELL = "\u00a6";

    private TableCells() {}

    /** The text of those rows. */
    public static String written(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> PlainText.line(cell).replace(CELL, "|"))
                        .collect(Collectors.joining(CELL)))
                .filter(row -> !row.replace(CELL, "").isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The rows of a text. */
    public static List<List<String>> read(String written) {
        return written.lines().map(row -> Arrays.asList(row.split(CELL, -1))).toList();
    }

    static String tidied(String typed) {
        return written(read(typed));
    }

    /** The cells of one row, as many as there are columns. */
    public static List<String> filled(List<String> row, int columns) {
        return Stream.concat(row.stream(), Stream.generate(() -> ""))
                .limit(columns)
                .toList();
    }
}
