package no.usht.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shell.Places;

/**
 * What the part behind the question mark says in the address of a list; never changes. It keeps what its list knows, and
 * nothing else that somebody may have put there.
 *
 * @param <F> which rows the list shows
 */
public final class Address<F> {

    private final Function<Address<F>, F> filter;
    private final List<Parameter<?>> known;
    /** What is asked for by its name, in the words of the address. */
    private final Map<String, String> words;

    private Address(Function<Address<F>, F> filter, List<Parameter<?>> known, Map<String, String> words) {
        this.filter = filter;
        this.known = known;
        this.words = words;
    }

    /**
     * The address of a whole list.
     *
     * @param filter makes the filter of what an address asks for
     * @param known what can be asked for
     */
    public static <F> Address<F> of(Function<Address<F>, F> filter, Parameter<?>... known) {
        return new Address<>(filter, List.of(known), Map.of());
    }

    /** The same list where something more can be asked for. */
    public Address<F> knowing(Parameter<?> more) {
        return new Address<>(
                filter, Stream.concat(known.stream(), Stream.of(more)).toList(), words);
    }

    /** What somebody has opened of the same list. */
    public Address<F> read(QueryParameters query) {
        Map<String, String> read = new LinkedHashMap<>();
        known.forEach(each -> query.getSingleParameter(each.name())
                .flatMap(each::plain)
                .ifPresent(word -> read.put(each.name(), word)));
        return new Address<>(filter, known, read);
    }

    /** What it asks for; empty if it asks for nothing of the kind. */
    public <V> Optional<V> get(Parameter<V> parameter) {
        return Optional.ofNullable(words.get(parameter.name())).flatMap(parameter::read);
    }

    /** Whether it asks for that to be so. */
    public boolean is(Parameter<Boolean> parameter) {
        return get(parameter).orElse(false);
    }

    /** The same that asks for that too; for nothing of the kind where an address can't say it. */
    public <V> Address<F> with(Parameter<V> parameter, V value) {
        return with(parameter, Optional.of(value));
    }

    /** The same that asks for that too, or for nothing of the kind. */
    public <V> Address<F> with(Parameter<V> parameter, Optional<V> value) {
        Map<String, String> changed = new LinkedHashMap<>(words);
        Optional<String> word = value.map(parameter::write).flatMap(known(parameter.name())::plain);
        word.ifPresentOrElse(it -> changed.put(parameter.name(), it), () -> changed.remove(parameter.name()));
        return new Address<>(filter, known, changed);
    }

    private Parameter<?> known(String name) {
        return known.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This list's address has no " + name));
    }

    /** The same that does not ask for that. */
    public Address<F> without(Parameter<?> parameter) {
        return retaining(each -> !each.name().equals(parameter.name()));
    }

    /** The same without all else. */
    public Address<F> keeping(Parameter<?>... parameters) {
        Set<String> names = Arrays.stream(parameters).map(Parameter::name).collect(Collectors.toSet());
        return retaining(each -> names.contains(each.name()));
    }

    /** The whole list, shown in the same way. */
    public Address<F> whole() {
        return retaining(each -> !each.narrows());
    }

    private Address<F> retaining(Predicate<Parameter<?>> kept) {
        Map<String, String> left = new LinkedHashMap<>(words);
        known.stream().filter(kept.negate()).map(Parameter::name).forEach(left::remove);
        return new Address<>(filter, known, left);
    }

    /** Whether it leaves something out. */
    public boolean narrows() {
        return known.stream().filter(Parameter::narrows).anyMatch(each -> words.containsKey(each.name()));
    }

    /** Which rows it asks for. */
    public F filter() {
        return filter.apply(this);
    }

    /** As it is written behind the question mark. */
    public QueryParameters query() {
        return QueryParameters.simple(words);
    }

    /** The address of a view in the tab's workspace that shows that. */
    public String href(Class<? extends Component> view) {
        return Places.href(view, query());
    }

    /** Opens a view in this tab that shows that. */
    public void open(Class<? extends Component> view) {
        Places.open(view, query());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address<?> address && words.equals(address.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return known.stream()
                .map(Parameter::name)
                .filter(words::containsKey)
                .map(name -> name + "=" + words.get(name))
                .collect(Collectors.joining("&"));
    }
}
