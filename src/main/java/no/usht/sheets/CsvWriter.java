package no.usht.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;

/** A table as CSV for people: what they open with a double click. */
final class CsvWriter<T> {

    static final String YES = "Ja";
    static final String NO = "Nei";

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final Pattern TO_QUOTE = Pattern.compile("[;,\"\\r\\n\\t]|^$|^\\s|\\s$");

    private final List<SheetColumn<T>> columns;

    CsvWriter(List<SheetColumn<T>> columns) {
        this.columns = columns;
    }

    void write(OutputStream out, Stream<T> rows) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        // Without it Excel reads æ, ø and å as two letters each.
        writer.append(BYTE_ORDER_MARK);
        line(writer, columns.stream().map(column -> text(column.heading())).iterator());
        Iterator<T> each = rows.iterator();
        while (each.hasNext()) {
            T row = each.next();
            line(writer, columns.stream().map(column -> cell(column, row)).iterator());
        }
        writer.flush();
    }

    private static void line(Writer writer, Iterator<String> cells) throws IOException {
        for (boolean first = true; cells.hasNext(); first = false) {
            writer.append(first ? "" : ";").append(cells.next());
        }
        writer.append(LINE_END);
    }

    private String cell(SheetColumn<T> column, T row) {
        @Nullable Object value = column.value().apply(row);
        return switch (value) {
            // Quoted where it is alone, since an empty line is none.
            case null -> columns.size() == 1 ? "\"\"" : "";
            case String text -> text.isEmpty() && columns.size() > 1 ? "" : text(text);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case LocalDate day -> Norwegian.shortDate(day);
            case LocalDateTime moment -> DATE_TIME.format(moment);
            case Boolean yes -> yes ? YES : NO;
            default ->
                throw new IllegalArgumentException(column.heading() + ": no cell holds a "
                        + value.getClass().getName());
        };
    }

    private static String text(String text) {
        String safe = CellText.guarded(CellText.plain(text));
        return TO_QUOTE.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
