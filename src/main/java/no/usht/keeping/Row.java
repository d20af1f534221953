package no.usht.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as the history keeps it, by its columns. */
public record Row(Map<String, @Nullable Object> columns) {

    /** Text; empty where there is none. */
    public Optional<String> text(String column) {
        return columns.get(column) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** A whole number. */
    public Optional<Long> number(String column) {
        return columns.get(column) instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    /** A number that may have decimals. */
    public Optional<BigDecimal> decimal(String column) {
        return columns.get(column) instanceof Number number
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }

    /** A day. */
    public Optional<LocalDate> day(String column) {
        return text(column).map(LocalDate::parse);
    }

    /** The id of another row. */
    public Optional<UUID> id(String column) {
        return text(column).map(UUID::fromString);
    }

    /** A constant; empty for one that only older releases knew. */
    public <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
        return text(column)
                .flatMap(name -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .findFirst());
    }

    /** Whether it says yes there. */
    public boolean is(String column) {
        return Boolean.TRUE.equals(columns.get(column));
    }
}
