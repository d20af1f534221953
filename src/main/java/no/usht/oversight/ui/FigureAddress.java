package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.usht.projectbank.AddressWords;
import no.usht.projectbank.PublishedFilter;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.PlainText;
import no.usht.shell.Places;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** What the part behind the question mark in the addresses of these pages says; nothing else is kept. */
record FigureAddress(Map<String, String> values) {

    static final String TEXT = "q";
    static final String YEAR = "ar";
    static final String PRIORITY = "satsing";
    static final String COUNTING = "regn";
    static final String CENTRE = "senter";
    static final String WITH = "med";
    static final String KIND = "type";
    static final String STATUS = "status";
    static final String PLACE = "sted";
    static final String COUNTY = "fylke";
    static final String TOGETHER = "sammen";
    static final String SOURCE = "kilde";
    static final String STATE = "tilsagn";
    static final String ORDER = "sorter";

    private static final List<String> ALL = List.of(
            TEXT, YEAR, PRIORITY, COUNTING, CENTRE, WITH, KIND, STATUS, PLACE, COUNTY, TOGETHER, SOURCE, STATE, ORDER);
    /** What goes along from page to page: which activities are looked at, not how. */
    static final Set<String> CARRIED = Set.of(YEAR, PRIORITY, COUNTING);

    private static final String EVERY = "alle";
    private static final String YES = "ja";
    private static final String DESCENDING = "-";

    /** What a list can be ordered by, by the word for it; as the list itself calls it. */
    private static final Map<String, String> ORDERS =
            Map.of("tittel", "title", "periode", "from", "publisert", "publishedAt");

    FigureAddress {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : ALL) {
            String value = PlainText.line(values.getOrDefault(name, ""));
            if (!value.isEmpty()) {
                known.put(name, value);
            }
        }
        values = known;
    }

    static FigureAddress of(QueryParameters query) {
        Map<String, String> values = new LinkedHashMap<>();
        ALL.forEach(name -> query.getSingleParameter(name).ifPresent(value -> values.put(name, value)));
        return new FigureAddress(values);
    }

    static FigureAddress ofYear(int year) {
        return new FigureAddress(Map.of(YEAR, String.valueOf(year)));
    }

    FigureAddress with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value == null ? "" : value);
        return new FigureAddress(changed);
    }

    FigureAddress with(String name, @Nullable Enum<?> value) {
        return with(name, value == null ? "" : AddressWords.of(value));
    }

    FigureAddress with(CentreKey centre) {
        return with(CENTRE, centre.value());
    }

    /** The address that names its year, so that a link does not change its meaning at New Year. */
    FigureAddress inYear(int year) {
        return with(YEAR, String.valueOf(year));
    }

    FigureAddress countingAll(boolean all) {
        return with(COUNTING, all ? EVERY : "");
    }

    FigureAddress together() {
        return with(TOGETHER, YES);
    }

    /** In that order, by at most one thing. */
    FigureAddress orderedBy(Sort sort) {
        return with(
                ORDER,
                sort.stream()
                        .findFirst()
                        .flatMap(order -> ORDERS.entrySet().stream()
                                .filter(word -> word.getValue().equals(order.getProperty()))
                                .map(word -> (order.isDescending() ? DESCENDING : "") + word.getKey())
                                .findFirst())
                        .orElse(""));
    }

    FigureAddress keeping(String... names) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(Set.of(names));
        return new FigureAddress(kept);
    }

    String text() {
        return value(TEXT).orElse("");
    }

    Optional<Integer> year() {
        return value(YEAR).filter(year -> year.matches("20[0-9]{2}")).map(Integer::valueOf);
    }

    Optional<String> priority() {
        return value(PRIORITY);
    }

    /** Whether an activity counts for all priorities that it serves, not for its main one alone. */
    boolean countsAll() {
        return value(COUNTING).filter(EVERY::equals).isPresent();
    }

    Optional<CentreKey> centre() {
        return value(CENTRE).flatMap(CentreKey::parse);
    }

    Optional<CentreKey> coCentre() {
        return value(WITH).flatMap(CentreKey::parse);
    }

    Optional<ActivityKind> kind() {
        return value(KIND).flatMap(word -> AddressWords.parse(ActivityKind.class, word));
    }

    Optional<ActivityStatus> status() {
        return value(STATUS).flatMap(word -> AddressWords.parse(ActivityStatus.class, word));
    }

    Optional<String> place() {
        return value(PLACE).filter(code -> code.matches("[0-9]{4}|[0-9]{6}"));
    }

    /** Two digits; chooses what the page of reach tells of, not what is counted. */
    Optional<String> county() {
        return value(COUNTY).filter(code -> code.matches("[0-9]{2}"));
    }

    boolean coArranged() {
        return value(TOGETHER).filter(YES::equals).isPresent();
    }

    Optional<FundingSource> source() {
        return value(SOURCE).flatMap(word -> AddressWords.parse(FundingSource.class, word));
    }

    Optional<FundingState> state() {
        return value(STATE).flatMap(word -> AddressWords.parse(FundingState.class, word));
    }

    /** Unsorted where the address asks for no order that there is. */
    Sort order() {
        String word = value(ORDER).orElse("");
        boolean descending = word.startsWith(DESCENDING);
        return Optional.ofNullable(ORDERS.get(descending ? word.substring(1) : word))
                .map(property -> Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, property))
                .orElse(Sort.unsorted());
    }

    /** Whether anything is left out, and not merely ordered. */
    boolean narrows() {
        return values.keySet().stream().anyMatch(name -> !name.equals(ORDER));
    }

    /**
     * The same for the database.
     *
     * @param priorityIds finds the priorities of a key, in whichever years they hold
     */
    PublishedFilter filter(Function<String, ? extends Collection<UUID>> priorityIds) {
        return new PublishedFilter(
                year().orElse(null),
                priority().map(key -> Set.<UUID>copyOf(priorityIds.apply(key))).orElse(Set.of()),
                !countsAll(),
                centre().orElse(null),
                kind().orElse(null),
                status().orElse(null),
                place().orElse(null),
                coArranged(),
                coCentre().orElse(null),
                source().orElse(null),
                state().orElse(null),
                text());
    }

    QueryParameters query() {
        return QueryParameters.simple(values);
    }

    String href(Class<? extends Component> view) {
        return Places.href(view, query());
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
