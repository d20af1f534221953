package no.usht.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a table as a file that opens in Excel as it stands on the page.
 *
 * <p>Rows are written as they come, so that a hundred thousand need no more memory than a hundred. The stream and the output are
 * closed by whoever opened them.
 */
public final class Sheets {

    public static final String EXCEL_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV_TYPE = "text/csv;charset=utf-8";

    private Sheets() {}

    /**
     * As a workbook with one sheet: days are days, numbers are numbers, and no text is ever a formula.
     *
     * @param title what the sheet is called
     */
    public static <T> void excel(OutputStream out, String title, List<SheetColumn<T>> columns, Stream<T> rows)
            throws IOException {
        new ExcelOutput<>(columns).write(out, title, rows);
    }

    /** As Excel in Norway opens it with a double click: semicolons, decimal commas, UTF-8 that says so. */
    public static <T> void csv(OutputStream out, List<SheetColumn<T>> columns, Stream<T> rows) throws IOException {
        new CsvOutput<>(columns).write(out, rows);
    }
}
