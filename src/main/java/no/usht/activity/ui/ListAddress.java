package no.usht.activity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityFilter.PublicationState;
import no.usht.activity.ActivityOrder;
import no.usht.priority.PriorityName;
import no.usht.projectbank.AddressWords;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import org.springframework.data.domain.Sort;

/** What the list's address says about filters and order; unknown words in it say nothing. */
final class ListAddress {

    private static final String TEXT = "q";
    private static final String KIND = "type";
    private static final String STATUS = "status";
    private static final String YEAR = "ar";
    private static final String PRIORITY = "satsing";
    private static final String PLACE = "kommune";
    private static final String TAKING_PART = "deltar";
    private static final String TOGETHER = "sammen";
    private static final String FUNDING = "midler";
    private static final String PUBLISHED = "publisert";
    private static final String ARCHIVED = "arkivert";
    private static final String ORDER = "sorter";
    private static final String DESCENDING = "-";

    private static final Map<Boolean, String> YES_AND_NO = Map.of(true, "ja", false, "nei");
    private static final Map<PublicationState, String> PUBLICATION_WORDS = Map.of(
            PublicationState.UNPUBLISHED, "nei", PublicationState.PUBLISHED, "ja", PublicationState.CHANGED, "endret");
    private static final Map<ActivityOrder, String> ORDER_WORDS = Map.of(
            ActivityOrder.TITLE, "tittel",
            ActivityOrder.KIND, "type",
            ActivityOrder.STATUS, "status",
            ActivityOrder.PERIOD, "periode",
            ActivityOrder.CHANGED, "endret");
    private static final Pattern YEAR_FORM = Pattern.compile("20[0-9]{2}");
    private static final Pattern PRIORITY_FORM = Pattern.compile("(20[0-9]{2})-([a-z][a-z0-9-]+)");
    private static final Pattern PLACE_FORM = Pattern.compile("[0-9]{4}|[0-9]{6}");

    private ListAddress() {}

    static ActivityFilter filter(QueryParameters query, ActivityNames names) {
        return new ActivityFilter(
                query.getSingleParameter(TEXT).orElse(""),
                query.getSingleParameter(KIND).flatMap(word -> AddressWords.parse(ActivityKind.class, word)),
                query.getSingleParameter(STATUS).flatMap(word -> AddressWords.parse(ActivityStatus.class, word)),
                query.getSingleParameter(YEAR)
                        .filter(word -> YEAR_FORM.matcher(word).matches())
                        .map(Integer::valueOf),
                query.getSingleParameter(PRIORITY).flatMap(word -> priority(word, names)),
                query.getSingleParameter(PLACE)
                        .filter(code -> PLACE_FORM.matcher(code).matches()),
                query.getSingleParameter(TAKING_PART)
                        .flatMap(word -> key(YES_AND_NO, word))
                        .orElse(false),
                query.getSingleParameter(TOGETHER).flatMap(word -> key(YES_AND_NO, word)),
                query.getSingleParameter(FUNDING).flatMap(word -> AddressWords.parse(FundingState.class, word)),
                query.getSingleParameter(PUBLISHED).flatMap(word -> key(PUBLICATION_WORDS, word)),
                query.getSingleParameter(ARCHIVED)
                        .flatMap(word -> key(YES_AND_NO, word))
                        .orElse(false));
    }

    private static Optional<UUID> priority(String word, ActivityNames names) {
        Matcher parts = PRIORITY_FORM.matcher(word);
        return parts.matches()
                ? names.priority(Integer.parseInt(parts.group(1)), parts.group(2))
                        .map(PriorityName::id)
                : Optional.empty();
    }

    static Sort sort(QueryParameters query) {
        String word = query.getSingleParameter(ORDER).orElse("");
        boolean descending = word.startsWith(DESCENDING);
        return key(ORDER_WORDS, descending ? word.substring(1) : word)
                .map(order -> Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, order.name()))
                .orElse(Sort.unsorted());
    }

    static QueryParameters query(ActivityFilter filter, Sort sort, ActivityNames names) {
        Map<String, String> words = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            words.put(TEXT, filter.text());
        }
        filter.kind().ifPresent(kind -> words.put(KIND, AddressWords.of(kind)));
        filter.status().ifPresent(status -> words.put(STATUS, AddressWords.of(status)));
        filter.year().ifPresent(year -> words.put(YEAR, String.valueOf(year)));
        filter.priority()
                .flatMap(names::priority)
                .ifPresent(name -> words.put(PRIORITY, name.yearFrom() + "-" + name.key()));
        filter.territoryCode().ifPresent(code -> words.put(PLACE, code));
        if (filter.takingPart()) {
            words.put(TAKING_PART, word(YES_AND_NO, true));
        }
        filter.coArranged().ifPresent(together -> words.put(TOGETHER, word(YES_AND_NO, together)));
        filter.funding().ifPresent(state -> words.put(FUNDING, AddressWords.of(state)));
        filter.publication().ifPresent(state -> words.put(PUBLISHED, word(PUBLICATION_WORDS, state)));
        if (filter.archived()) {
            words.put(ARCHIVED, word(YES_AND_NO, true));
        }
        sort.stream()
                .findFirst()
                .ifPresent(order -> words.put(
                        ORDER,
                        (order.isDescending() ? DESCENDING : "")
                                + word(ORDER_WORDS, ActivityOrder.valueOf(order.getProperty()))));
        return QueryParameters.simple(words);
    }

    private static <K> Optional<K> key(Map<K, String> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static <K> String word(Map<K, String> words, K key) {
        return words.getOrDefault(key, "");
    }
}
