package no.usht.lists;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.usht.shared.PlainText;

/**
 * One thing that a list's address can say: what it is called there, and how its value is read and written. What can't be read
 * says nothing, since anybody can make up an address.
 */
public final class Parameter<V> {

    private static final String YES = "ja";
    private static final String NO = "nei";

    private final String name;
    private final Function<String, Optional<V>> read;
    private final Function<V, String> write;
    private final boolean narrows;

    private Parameter(String name, Function<String, Optional<V>> read, Function<V, String> write, boolean narrows) {
        this.name = name;
        this.read = read;
        this.write = write;
        this.narrows = narrows;
    }

    /** Words as somebody typed them. */
    public static Parameter<String> text(String name) {
        return new Parameter<>(name, Optional::of, Function.identity(), true);
    }

    /** A word of that form. */
    public static Parameter<String> matching(String name, String form) {
        Pattern pattern = Pattern.compile(form);
        return text(name).as(word -> Optional.of(word).filter(pattern.asMatchPredicate()), Function.identity());
    }

    /** One of these values, each by its word. */
    public static <V> Parameter<V> choice(String name, Map<V, String> words) {
        return text(name)
                .as(
                        word -> words.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(word))
                                .map(Map.Entry::getKey)
                                .findFirst(),
                        value -> words.getOrDefault(value, ""));
    }

    public static Parameter<Boolean> yesOrNo(String name) {
        return choice(name, Map.of(true, YES, false, NO));
    }

    /** What is asked for or not; it can't be asked for that it is not so. */
    public static Parameter<Boolean> yes(String name) {
        return choice(name, Map.of(true, YES));
    }

    /** The same parameter with values of another kind. */
    public <W> Parameter<W> as(Function<V, Optional<W>> reading, Function<W, V> writing) {
        return new Parameter<>(
                name, word -> read.apply(word).flatMap(reading), value -> write.apply(writing.apply(value)), narrows);
    }

    /** The same parameter where no other value can be asked for. */
    public Parameter<V> only(V value) {
        return as(read -> Optional.of(read).filter(value::equals), Function.identity());
    }

    /** The same parameter where it says in which way a list is shown, and not what is in it. */
    public Parameter<V> arranging() {
        return new Parameter<>(name, read, write, false);
    }

    public String name() {
        return name;
    }

    boolean narrows() {
        return narrows;
    }

    /** What an address asks for; empty if nothing, or nothing that there is. */
    public Optional<V> in(QueryParameters query) {
        return query.getSingleParameter(name).flatMap(this::read);
    }

    /** An address that asks for that alone. */
    public QueryParameters query(V value) {
        return QueryParameters.of(name, write.apply(value));
    }

    Optional<V> read(String word) {
        return Optional.of(PlainText.line(word))
                .filter(plain -> !plain.isEmpty())
                .flatMap(read);
    }

    /** The word as it is written, where it says something. */
    Optional<String> plain(String word) {
        return read(word).map(write);
    }

    String write(V value) {
        return write.apply(value);
    }
}
