package no.usht.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.shared.TypedId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that people fill in about a record: how it is called, read, written and kept.
 *
 * @param <C> the record's content
 * @param <V> the field's value; null or empty while nothing is filled in
 */
public final class Field<C, V extends @Nullable Object> {

    private final String labelKey;
    private final Function<C, V> get;
    private final BiFunction<C, V, C> with;
    private final Function<Object, Optional<?>> stored;
    private final Traits traits;

    /** What most fields have none of. */
    private record Traits(
            @Nullable Function<String, String> tidy,
            int limit,
            @Nullable String missingKey,
            String column,
            boolean inOrder,
            boolean inOre) {}

    private Field(
            String labelKey,
            Function<C, V> get,
            BiFunction<C, V, C> with,
            Function<Object, Optional<?>> stored,
            Traits traits) {
        this.labelKey = labelKey;
        this.get = get;
        this.with = with;
        this.stored = stored;
        this.traits = traits;
    }

    private static <C, V extends @Nullable Object> Field<C, V> of(
            String labelKey,
            Function<C, V> get,
            BiFunction<C, V, C> with,
            Function<Object, Optional<?>> stored,
            @Nullable Function<String, String> tidy) {
        String column = last(labelKey).replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return new Field<>(labelKey, get, with, stored, new Traits(tidy, 0, null, column, false, false));
    }

    /**
     * Text of one line.
     *
     * @param labelKey translation key of the label; what is after its last dot is the field's own key
     */
    public static <C> Field<C, String> line(String labelKey, Function<C, String> get, BiFunction<C, String, C> with) {
        return of(labelKey, get, with, Field::text, PlainText::line);
    }

    /** Text of several lines. */
    public static <C> Field<C, String> text(String labelKey, Function<C, String> get, BiFunction<C, String, C> with) {
        return of(labelKey, get, with, Field::text, PlainText::lines);
    }

    /** A day. */
    public static <C> Field<C, @Nullable LocalDate> day(
            String labelKey, Function<C, @Nullable LocalDate> get, BiFunction<C, @Nullable LocalDate, C> with) {
        return of(labelKey, get, with, json -> text(json).map(LocalDate::parse), null);
    }

    /** A point in time, as the clock on the wall in Norway shows it. */
    public static <C> Field<C, @Nullable LocalDateTime> moment(
            String labelKey, Function<C, @Nullable LocalDateTime> get, BiFunction<C, @Nullable LocalDateTime, C> with) {
        return of(
                labelKey,
                get,
                with,
                json -> text(json)
                        .map(OffsetDateTime::parse)
                        .map(at -> at.atZoneSameInstant(Norwegian.ZONE).toLocalDateTime()),
                null);
    }

    /** One of a few constants. */
    public static <C, E extends Enum<E>> Field<C, @Nullable E> choice(
            String labelKey, Class<E> type, Function<C, @Nullable E> get, BiFunction<C, @Nullable E, C> with) {
        return of(labelKey, get, with, json -> text(json).map(name -> constant(type, name)), null);
    }

    /** A whole number, such as a year. */
    public static <C> Field<C, @Nullable Integer> number(
            String labelKey, Function<C, @Nullable Integer> get, BiFunction<C, @Nullable Integer, C> with) {
        return of(labelKey, get, with, json -> whole(json).map(Math::toIntExact), null);
    }

    /** A number that may have decimals, such as a share or a measured value. */
    public static <C> Field<C, @Nullable BigDecimal> decimal(
            String labelKey, Function<C, @Nullable BigDecimal> get, BiFunction<C, @Nullable BigDecimal, C> with) {
        return of(
                labelKey,
                get,
                with,
                json -> json instanceof Number number
                        ? Optional.of(new BigDecimal(number.toString()))
                        : Optional.empty(),
                null);
    }

    /** Money, in whole kroner. */
    public static <C> Field<C, @Nullable Long> amount(
            String labelKey, Function<C, @Nullable Long> get, BiFunction<C, @Nullable Long, C> with) {
        return of(labelKey, get, with, Field::whole, null);
    }

    /** Yes or no. */
    public static <C> Field<C, Boolean> flag(
            String labelKey, Function<C, Boolean> get, BiFunction<C, Boolean, C> with) {
        return of(labelKey, get, with, json -> Optional.of(json).filter(Boolean.class::isInstance), null);
    }

    /** Another record, by its id. */
    public static <C, I extends TypedId> Field<C, @Nullable I> id(
            String labelKey, Function<UUID, I> id, Function<C, @Nullable I> get, BiFunction<C, @Nullable I, C> with) {
        return of(labelKey, get, with, json -> text(json).map(UUID::fromString).map(id), null);
    }

    /** One thing that its own module keeps, such as a centre. */
    public static <C, V> Field<C, @Nullable V> one(
            String labelKey, Function<C, @Nullable V> get, BiFunction<C, @Nullable V, C> with) {
        return of(labelKey, get, with, json -> Optional.empty(), null);
    }

    /** Several things, in rows of their own; which order they have says nothing. */
    public static <C, V extends Collection<?>> Field<C, V> several(
            String labelKey, Function<C, V> get, BiFunction<C, V, C> with) {
        return of(labelKey, get, with, json -> Optional.empty(), null);
    }

    /**
     * What nobody fills in, and a history tells of.
     *
     * @param stored what a value in its column says
     */
    public static <C> Field<C, @Nullable Object> told(String labelKey, Function<Object, Optional<?>> stored) {
        return of(labelKey, content -> null, (content, value) -> content, stored, null);
    }

    /** The same, with room for that many characters, also for each of several. */
    public Field<C, V> atMost(int characters) {
        return having(
                new Traits(traits.tidy, characters, traits.missingKey, traits.column, traits.inOrder, traits.inOre));
    }

    /**
     * The same, and nothing is saved without it.
     *
     * @param missingKey translation key of the sentence that asks for it
     */
    public Field<C, V> required(String missingKey) {
        return having(new Traits(traits.tidy, traits.limit, missingKey, traits.column, traits.inOrder, traits.inOre));
    }

    /** The same, kept in a column of another name than its own. */
    public Field<C, V> column(String name) {
        return having(new Traits(traits.tidy, traits.limit, traits.missingKey, name, traits.inOrder, traits.inOre));
    }

    /** The same, of several things whose order people choose. */
    public Field<C, V> inOrder() {
        return having(new Traits(traits.tidy, traits.limit, traits.missingKey, traits.column, true, traits.inOre));
    }

    /** The same, of an amount in øre instead of whole kroner. */
    public Field<C, V> inOre() {
        return having(new Traits(traits.tidy, traits.limit, traits.missingKey, traits.column, traits.inOrder, true));
    }

    private Field<C, V> having(Traits other) {
        return new Field<>(labelKey, get, with, stored, other);
    }

    /** What it is called in addresses, files and where a browser keeps what is typed. */
    public String key() {
        return last(labelKey);
    }

    /** Translation key of its label. */
    public String labelKey() {
        return labelKey;
    }

    /** The column that keeps it, where the record's own row does. */
    public String column() {
        return traits.column;
    }

    /** How many characters there is room for; 0 where there is no such limit. */
    public int limit() {
        return traits.limit;
    }

    /** Whether nothing is saved without it. */
    public boolean isRequired() {
        return traits.missingKey != null;
    }

    /** Whether people choose the order of its several things. */
    public boolean isInOrder() {
        return traits.inOrder;
    }

    /** Whether an amount in it is one of øre, and not of whole kroner. */
    public boolean isInOre() {
        return traits.inOre;
    }

    /** What stands in it. */
    public V get(C content) {
        return get.apply(content);
    }

    /** The content with something else in it. */
    public C with(C content, V value) {
        return with.apply(content, value);
    }

    /** The content with what another has in it. */
    public C taking(C other, C content) {
        return with(content, get(other));
    }

    /** What stands in it, one by one; empty while nothing is filled in. */
    public List<Object> values(C content) {
        V value = get(content);
        return switch (value) {
            case null -> List.of();
            case String text when text.isBlank() -> List.of();
            case Collection<?> several -> List.copyOf(several);
            default -> List.of(value);
        };
    }

    /** What a value in its column says; empty if nothing. */
    public Optional<?> stored(@Nullable Object json) {
        return json == null ? Optional.empty() : stored.apply(json);
    }

    /** The content with text as it is kept: no blanks at the ends and in a row. */
    C tidied(C content) {
        Function<String, String> tidy = traits.tidy;
        if (tidy == null) {
            return content;
        }
        @SuppressWarnings("unchecked") // Only line() and text() have a tidy, and they are of String
        Field<C, String> text = (Field<C, String>) this;
        return text.with(content, tidy.apply(text.get(content)));
    }

    /** The sentence that asks for it where it is missing and must not. */
    Optional<String> missing(C content) {
        return values(content).isEmpty() ? Optional.ofNullable(traits.missingKey) : Optional.empty();
    }

    @Override
    public String toString() {
        return labelKey;
    }

    private static Optional<String> text(Object json) {
        return json instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Long> whole(Object json) {
        return json instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    /** The name itself for a constant that only older releases knew. */
    private static <E extends Enum<E>> Object constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .<Object>map(constant -> constant)
                .findFirst()
                .orElse(name);
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
