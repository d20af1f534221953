package no.usht.activity.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityFilter.PublicationState;
import no.usht.centre.CentrePlaces.Place;
import no.usht.lists.Address;
import no.usht.lists.Filters;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;
import no.usht.shared.YearSpan;

/** The fields above the list of activities. */
final class ListFilters {

    private final Words words;

    private ListFilters(Words words) {
        this.words = words;
    }

    /** The fields, with what can be chosen today. */
    static Filters<ActivityFilter> of(
            Words words, ActivityNames names, Optional<YearSpan> years, Consumer<Address<ActivityFilter>> open) {
        return new ListFilters(words).make(names, newestFirst(years), open);
    }

    private Filters<ActivityFilter> make(
            ActivityNames names, List<Integer> years, Consumer<Address<ActivityFilter>> open) {
        String all = words.text("activity.list.all");
        Filters<ActivityFilter> filters = new Filters<>(words.text("activity.list.filters"), open);
        filters.text(Parameters.TEXT, words.text("activity.list.text"));
        choice(filters, Parameters.KIND, "activity.list.kind", List.of(ActivityKind.values()), words::label);
        choice(filters, Parameters.STATUS, "activity.list.status", List.of(ActivityStatus.values()), words::label);
        filters.year(Parameters.YEAR, words.text("activity.list.year"), all, () -> years)
                .rare()
                .lookUp(
                        ListAddress.priority(names),
                        words.text("activity.list.priority"),
                        all,
                        names.priorities(2000, 2100),
                        this::label)
                .lookUp(
                        Parameters.PLACE.as(code -> Optional.of(new Place(code, names.territory(code))), Place::code),
                        words.text(
                                names.places().areDistricts()
                                        ? "activity.list.district"
                                        : "activity.list.municipality"),
                        all,
                        names.places()::isMeant,
                        names.places().own(),
                        Place::label);
        choice(
                filters,
                Parameters.TOGETHER,
                "activity.list.together",
                List.of(true, false),
                yes -> words.text(yes ? "activity.list.together.yes" : "activity.list.together.no"));
        choice(filters, Parameters.FUNDING, "activity.list.funding", List.of(FundingState.values()), words::label);
        choice(
                filters,
                ListAddress.PUBLICATION,
                "activity.list.publication",
                List.of(PublicationState.values()),
                state -> words.text("activity.list.publication." + state.name()));
        return filters.toggle(ListAddress.TAKING_PART, words.text("activity.list.takingPart"))
                .toggle(Parameters.ARCHIVED, words.text("activity.list.archived"));
    }

    private <V> void choice(
            Filters<ActivityFilter> filters,
            Parameter<V> parameter,
            String labelKey,
            List<V> offered,
            Function<V, String> name) {
        filters.choice(parameter, words.text(labelKey), words.text("activity.list.all"), offered, name);
    }

    private String label(PriorityName name) {
        return name.name(words.language()) + " (" + Norwegian.years(name.yearFrom(), name.yearTo()) + ")";
    }

    private static List<Integer> newestFirst(Optional<YearSpan> years) {
        return years.stream()
                .flatMap(span -> IntStream.rangeClosed(span.first(), span.last())
                        .map(year -> span.first() + span.last() - year)
                        .boxed())
                .toList();
    }
}
