package no.usht.bench;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The most that a figure may be.
 *
 * @param most in the figure's unit or, where {@code of} is named, times that figure
 * @param of another figure of the same run
 */
public record Limit(double most, @Nullable String of) {

    /** That much and no more. */
    public static Limit atMost(double most) {
        return new Limit(most, null);
    }

    /** That share of another figure. */
    public static Limit atMost(double times, String of) {
        return new Limit(times, of);
    }

    /** Whether it is reached; empty where the other figure was not measured. */
    Optional<Boolean> isReached(double median, Map<String, Double> medians) {
        if (of == null) {
            return Optional.of(median <= most);
        }
        return Optional.ofNullable(medians.get(of)).map(other -> median <= most * other);
    }

    @Override
    public String toString() {
        return of == null ? "≤ " + Numbers.text(most) : "≤ " + Numbers.text(most) + " × `" + of + "`";
    }
}
