package no.usht.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The id of one thing, of a type that says of what kind: {@code record PlanId(UUID value) implements TypedId}, which says of itself
 * the text of its value, as addresses and logs have it. JSON has the same text, and the database the value.
 */
public interface TypedId extends Comparable<TypedId>, Serializable {

    /** What tells it from all others. */
    @JsonValue
    UUID value();

    /** The id that a text from outside says; empty where it has not the form of one. */
    static <I> Optional<I> parse(String text, Function<UUID, I> type) {
        try {
            return Optional.of(type.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The id of that value, or of none. */
    static <I> @Nullable I ofNullable(@Nullable UUID value, Function<UUID, I> type) {
        return value == null ? null : type.apply(value);
    }

    @Override
    default int compareTo(TypedId other) {
        return value().compareTo(other.value());
    }
}
