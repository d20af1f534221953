package no.usht.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days as the strict edition of the standard writes them: {@code 2026-05-17} or {@code 2026-05-17T12:00:00}. */
final class IsoMoment {

    private static final int DAY = 10;

    private IsoMoment() {}

    static SheetCell cell(String text) {
        try {
            return text.length() <= DAY
                    ? SheetCell.day(LocalDate.parse(text))
                    : SheetCell.moment(LocalDateTime.parse(text.replaceFirst("Z$", "")));
        } catch (DateTimeException none) {
            return SheetCell.text(CellText.plain(text));
        }
    }
}
