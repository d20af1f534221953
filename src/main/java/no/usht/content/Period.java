package no.usht.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one day or year to another, both with it, as one thing: {@link Fields#together} says that who changes an end means both.
 *
 * @param <C> the record's content
 * @param <V> a day or a year; null where the period is open
 */
public record Period<C, V extends Comparable<? super V>>(Field<C, @Nullable V> from, Field<C, @Nullable V> to) {

    /** What is wrong where it ends before it begins. */
    public Optional<Problem> check(C content) {
        @Nullable V first = from.get(content);
        @Nullable V last = to.get(content);
        return first != null && last != null && last.compareTo(first) < 0
                ? Optional.of(Problem.of(to, "content.problem.periodBackwards"))
                : Optional.empty();
    }
}
