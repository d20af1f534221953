package no.usht.sheets;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that people take out.
 *
 * @param heading as the page shows it
 * @param value text, Integer, Long, BigDecimal, LocalDate, LocalDateTime, Boolean, or null where the cell is empty
 */
public record SheetColumn<T>(String heading, Function<T, @Nullable Object> value) {

    /** Of a value that is none of those. */
    IllegalArgumentException noValue(Object value) {
        return new IllegalArgumentException(
                heading + ": no cell holds a " + value.getClass().getName());
    }
}
