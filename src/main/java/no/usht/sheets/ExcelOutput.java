package no.usht.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a workbook of one sheet, made ready to be read, sorted and printed. */
final class ExcelOutput<T> {

    /** So many rows are in memory at a time; the widths follow from the first of them. */
    private static final int ROWS_IN_MEMORY = 200;

    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    /** The button of the filter stands beside the heading. */
    private static final int FILTER_BUTTON = 4;

    private static final String DATE = "dd.mm.yyyy";
    private static final String DATE_TIME = "dd.mm.yyyy hh:mm";
    private static final String TEXT = "@";

    /** Excel has no days before this that other programs count alike. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** What Excel keeps of a number; the digits after that it makes zeros. */
    private static final int DIGITS = 15;

    /** What would be another text after somebody has been in the cell: a code becomes a number, a sign begins a formula. */
    private static final Pattern NEEDS_TEXT_FORMAT = Pattern.compile("^[\\d\\s.,:/-]+$");

    private final List<SheetColumn<T>> columns;
    private final int[] widths;

    ExcelOutput(List<SheetColumn<T>> columns) {
        this.columns = columns;
        this.widths = new int[columns.size()];
    }

    void write(OutputStream out, String title, Stream<T> rows) throws IOException {
        Workbook book = new Workbook(out, "USHT", null);
        Worksheet sheet = book.newWorksheet(SheetName.of(title));
        arrange(sheet);
        headings(sheet);
        int line = 1;
        Iterator<T> each = rows.iterator();
        while (each.hasNext()) {
            T row = each.next();
            for (int column = 0; column < columns.size(); column++) {
                cell(sheet, line, column, columns.get(column).value().apply(row));
            }
            if (line % ROWS_IN_MEMORY == 0) {
                widen(sheet, line);
                sheet.flush();
            }
            line++;
        }
        widen(sheet, line);
        sheet.setAutoFilter(0, 0, line - 1, Math.max(0, columns.size() - 1));
        book.finish();
    }

    private static void arrange(Worksheet sheet) {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void headings(Worksheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            String heading = fitting(columns.get(column).heading());
            sheet.inlineString(0, column, heading);
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
            widths[column] = heading.length() + FILTER_BUTTON;
        }
    }

    /** Before the first rows are written: after that, widths come too late. */
    private void widen(Worksheet sheet, int line) {
        if (line <= ROWS_IN_MEMORY) {
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, Math.clamp(widths[column] + 1L, NARROWEST, WIDEST));
            }
        }
    }

    private void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> text(sheet, line, column, text);
            case Integer number -> number(sheet, line, column, BigDecimal.valueOf(number));
            case Long number -> number(sheet, line, column, BigDecimal.valueOf(number));
            case BigDecimal number -> number(sheet, line, column, number);
            case LocalDate day -> {
                if (isKnown(day)) {
                    sheet.value(line, column, day);
                    top(sheet, line, column).format(DATE).set();
                    shown(column, DATE.length());
                } else {
                    text(sheet, line, column, CellText.day(day));
                }
            }
            case LocalDateTime moment -> {
                if (isKnown(moment.toLocalDate())) {
                    sheet.value(line, column, moment);
                    top(sheet, line, column).format(DATE_TIME).set();
                    shown(column, DATE_TIME.length());
                } else {
                    text(sheet, line, column, CellText.moment(moment));
                }
            }
            case Boolean yes -> text(sheet, line, column, CellText.choice(yes));
            default -> throw columns.get(column).noValue(value);
        }
    }

    private void text(Worksheet sheet, int line, int column, String text) {
        String fitting = fitting(text);
        if (fitting.isEmpty()) {
            return;
        }
        // Written in its cell and not in a list of all texts, which would be in memory to the end.
        sheet.inlineString(line, column, CellText.escaped(fitting));
        StyleSetter style = top(sheet, line, column);
        if (CellText.isLikeFormula(fitting)
                || NEEDS_TEXT_FORMAT.matcher(fitting).matches()) {
            style.format(TEXT);
        }
        if (fitting.length() > WIDEST || fitting.indexOf('\n') >= 0) {
            style.wrapText(true);
        }
        style.set();
        shown(column, longestLine(fitting));
    }

    private void number(Worksheet sheet, int line, int column, BigDecimal number) {
        String digits = number.toPlainString();
        if (number.precision() > DIGITS) {
            text(sheet, line, column, CellText.number(number));
            return;
        }
        sheet.value(line, column, number);
        top(sheet, line, column).set();
        shown(column, digits.length());
    }

    /** Beside a text of several lines, everything else of the row stands at its first. */
    private static StyleSetter top(Worksheet sheet, int line, int column) {
        return sheet.style(line, column).verticalAlignment("top");
    }

    private void shown(int column, int length) {
        widths[column] = Math.max(widths[column], length);
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private static String fitting(String text) {
        return CellText.cut(CellText.plain(text), CellText.LONGEST);
    }

    private static int longestLine(String text) {
        return Arrays.stream(text.split("\n")).mapToInt(String::length).max().orElse(0);
    }
}
