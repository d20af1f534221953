package no.usht.sheets;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell was understood as. */
public sealed interface Parsed<V extends @Nullable Object> {

    /** It holds that. */
    record Value<V extends @Nullable Object>(V value) implements Parsed<V> {}

    /** It does not hold what the column wants; the key is that of the sentence that says so. */
    record Unfit<V extends @Nullable Object>(String key, List<? extends Serializable> arguments) implements Parsed<V> {
        public Unfit {
            arguments = List.copyOf(arguments);
        }
    }

    static <V extends @Nullable Object> Parsed<V> of(V value) {
        return new Value<>(value);
    }

    static <V extends @Nullable Object> Parsed<V> unfit(String key, Serializable... arguments) {
        return new Unfit<>(key, List.of(arguments));
    }
}
