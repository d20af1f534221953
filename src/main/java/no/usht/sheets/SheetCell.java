package no.usht.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a file.
 *
 * @param text as whoever made the file sees it, in one spelling
 * @param value the same as a number, day, moment or yes and no, where the file says that it is one; else null
 */
public record SheetCell(String text, @Nullable Object value) {

    public static final SheetCell EMPTY = new SheetCell("", null);

    /** What a spreadsheet shows where a formula went wrong. */
    private enum Fault {
        FAULT
    }

    static SheetCell text(String text) {
        return text.isEmpty() ? EMPTY : new SheetCell(text, null);
    }

    static SheetCell number(BigDecimal number) {
        return new SheetCell(CellText.number(number), number);
    }

    static SheetCell day(LocalDate day) {
        return new SheetCell(CellText.day(day), day);
    }

    static SheetCell moment(LocalDateTime moment) {
        return new SheetCell(CellText.moment(moment), moment);
    }

    static SheetCell choice(boolean yes) {
        return new SheetCell(CellText.choice(yes), yes);
    }

    static SheetCell fault(String text) {
        return new SheetCell(text, Fault.FAULT);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Such as #REF!, where there is no value to take. */
    public boolean isFault() {
        return value == Fault.FAULT;
    }
}
