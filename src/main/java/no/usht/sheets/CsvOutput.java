package no.usht.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as CSV for people: what they open with a double click. */
final class CsvOutput<T> {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<SheetColumn<T>> columns;

    CsvOutput(List<SheetColumn<T>> columns) {
        this.columns = columns;
    }

    void write(OutputStream out, Stream<T> rows) throws IOException {
        Writer letters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Without it Excel reads æ, ø and å as two letters each.
        letters.append(BYTE_ORDER_MARK);
        // Not closed: that would close what the caller has opened.
        CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                // An empty line is no row to whoever reads it.
                .quoteStrategy(columns.size() == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED)
                .build(letters);
        writer.writeRecord(
                columns.stream().map(column -> text(column.heading())).toList());
        Iterator<T> each = rows.iterator();
        while (each.hasNext()) {
            T row = each.next();
            writer.writeRecord(columns.stream().map(column -> cell(column, row)).toList());
        }
        writer.flush();
    }

    private static <T> String cell(SheetColumn<T> column, T row) {
        @Nullable Object value = column.value().apply(row);
        return switch (value) {
            case null -> "";
            case String text -> text(text);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case BigDecimal number -> CellText.number(number);
            case LocalDate day -> CellText.day(day);
            case LocalDateTime moment -> CellText.moment(moment);
            case Boolean yes -> CellText.choice(yes);
            default -> throw column.noValue(value);
        };
    }

    private static String text(String text) {
        return CellText.guarded(CellText.plain(text));
    }
}
