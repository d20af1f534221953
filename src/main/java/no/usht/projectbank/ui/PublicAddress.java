package no.usht.projectbank.ui;

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
import no.usht.projectbank.PublicQuery;
import no.usht.shared.ActivityKind;
import no.usht.shared.PlainText;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * What the part behind the question mark in the front page's address says; nothing else is kept.
 *
 * @param values what is asked for
 * @param pages how many pages of the answer are shown under each other, so that one comes back to the same place
 */
record PublicAddress(Map<String, String> values, int pages) {

    static final String TEXT = "q";
    static final String THEME = "tema";
    static final String CENTRE = "senter";
    static final String KIND = "type";
    static final String TIME = "tid";
    static final String YEAR = "ar";
    static final String ORDER = "sortering";

    private static final String PAGES = "sider";

    /** A page that shows more would hold more of the server than a visitor can be given. */
    static final int MOST_PAGES = 5;

    private static final List<String> ALL = List.of(TEXT, THEME, CENTRE, KIND, TIME, YEAR, ORDER);

    PublicAddress {
        pages = Math.clamp(pages, 1, MOST_PAGES);
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : ALL) {
            String value = PlainText.line(values.getOrDefault(name, ""));
            if (!value.isEmpty()) {
                known.put(name, value);
            }
        }
        values = known;
    }

    /** With the first page of the answer. */
    PublicAddress(Map<String, String> values) {
        this(values, 1);
    }

    static PublicAddress of(QueryParameters query) {
        Map<String, String> values = new LinkedHashMap<>();
        ALL.forEach(name -> query.getSingleParameter(name).ifPresent(value -> values.put(name, value)));
        int pages = query.getSingleParameter(PAGES)
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(1);
        return new PublicAddress(values, pages);
    }

    PublicAddress showing(int pages) {
        return new PublicAddress(values, pages);
    }

    /** Another question, and so the first page of its answer. */
    PublicAddress with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value == null ? "" : value);
        return new PublicAddress(changed);
    }

    PublicAddress with(String name, @Nullable Enum<?> value) {
        return with(name, value == null ? "" : AddressWords.of(value));
    }

    String text() {
        return value(TEXT).orElse("");
    }

    Optional<String> theme() {
        return value(THEME);
    }

    Optional<CentreKey> centre() {
        return value(CENTRE).flatMap(CentreKey::parse);
    }

    Optional<ActivityKind> kind() {
        return value(KIND).flatMap(word -> AddressWords.parse(ActivityKind.class, word));
    }

    Optional<PublicQuery.Time> time() {
        return value(TIME).flatMap(word -> AddressWords.parse(PublicQuery.Time.class, word));
    }

    Optional<Integer> year() {
        return value(YEAR).filter(year -> year.matches("20[0-9]{2}")).map(Integer::valueOf);
    }

    /** The best answer first where there is a question, unless the address says otherwise. */
    PublicQuery.Order order() {
        return value(ORDER)
                .flatMap(word -> AddressWords.parse(PublicQuery.Order.class, word))
                .orElse(text().isEmpty() ? PublicQuery.Order.NEWEST : PublicQuery.Order.RELEVANCE);
    }

    /** @param themeIds finds the priorities of a key, in whichever years they hold */
    PublicQuery publicQuery(Function<String, ? extends Collection<UUID>> themeIds) {
        return new PublicQuery(
                text(),
                theme().map(key -> Set.<UUID>copyOf(themeIds.apply(key))).orElse(Set.of()),
                centre().orElse(null),
                kind().orElse(null),
                time().orElse(null),
                year().orElse(null),
                order());
    }

    QueryParameters query() {
        Map<String, String> all = new LinkedHashMap<>(values);
        if (pages > 1) {
            all.put(PAGES, String.valueOf(pages));
        }
        return QueryParameters.simple(all);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
