package no.usht.activity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityOverview;
import no.usht.activity.ActivityOverview.FundingTotal;
import no.usht.activity.ActivityReach;
import no.usht.centre.AreaReachSource;
import no.usht.centre.CentrePlaces;
import no.usht.centre.YearFigure;
import no.usht.centre.YearFigureSource;
import no.usht.lists.Address;
import no.usht.lists.Parameters;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.uikit.Texts;
import org.springframework.stereotype.Component;

/** The year's figures of the activities, for the centre's first page; each opens the list behind it. */
@Component
class OverviewFigures implements YearFigureSource, AreaReachSource {

    private final ActivityOverview overview;
    private final ActivityReach reach;
    private final ActivityNames names;

    OverviewFigures(ActivityOverview overview, ActivityReach reach, ActivityNames names) {
        this.overview = overview;
        this.reach = reach;
        this.names = names;
    }

    @Override
    public List<YearFigure> figures(int year, Language language) {
        Map<ActivityStatus, Long> counts = new EnumMap<>(ActivityStatus.class);
        overview.byStatus(year).forEach(row -> counts.put(row.status(), row.count()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return List.of();
        }
        return Stream.of(
                        Optional.of(activities(year, all, counts, language.locale())),
                        funding(year, language.locale()),
                        Optional.of(together(year, language)))
                .flatMap(Optional::stream)
                .toList();
    }

    private YearFigure activities(int year, long all, Map<ActivityStatus, Long> counts, Locale locale) {
        String caption = Arrays.stream(ActivityStatus.values())
                .filter(counts::containsKey)
                .map(status -> Norwegian.number(counts.getOrDefault(status, 0L)) + " "
                        + I18NProvider.translate(locale, Texts.key(status)).toLowerCase(locale))
                .collect(Collectors.joining(" · "));
        return new YearFigure(
                Norwegian.number(all),
                I18NProvider.translate(locale, all == 1 ? "activity.figures.activity" : "activity.figures.activities"),
                caption,
                href(list(year)));
    }

    @Override
    public Optional<YearFigure> figure(int year, Map<String, Reach> counts, Language language) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Locale locale = language.locale();
        List<CentrePlaces.Place> area = names.places().own();
        List<Reach> reached = area.stream()
                .flatMap(place -> Stream.ofNullable(counts.get(place.code())))
                .toList();
        long counted = reached.stream().filter(count -> count.counted() > 0).count();
        boolean districts = names.places().areDistricts();
        return Optional.of(new YearFigure(
                Norwegian.number(reached.size()),
                I18NProvider.translate(
                        locale,
                        districts ? "activity.figures.districts" : "activity.figures.municipalities",
                        Norwegian.number(area.size())),
                I18NProvider.translate(
                        locale,
                        "activity.figures.reached",
                        Norwegian.number(counted),
                        Norwegian.number(reached.size() - counted)),
                href(list(year).with(ListAddress.TAKING_PART, true))));
    }

    private Optional<YearFigure> funding(int year, Locale locale) {
        // Money that was refused is no funding, fictional or not.
        List<FundingTotal> totals = overview.funding(year).stream()
                .filter(total -> total.state() != FundingState.REFUSED)
                .toList();
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        String waiting = I18NProvider.translate(
                locale,
                "activity.figures.appliedFor",
                Norwegian.kroner(sum(totals, FundingState.APPLIED_FOR, FundingState.GRANTED_ON_CONDITION)));
        boolean fictional = totals.stream().anyMatch(FundingTotal::fictional);
        return Optional.of(new YearFigure(
                Norwegian.kroner(sum(totals, FundingState.GRANTED)),
                I18NProvider.translate(locale, "activity.figures.granted"),
                fictional ? waiting + " · " + I18NProvider.translate(locale, "activity.figures.fictional") : waiting,
                href(list(year).with(Parameters.FUNDING, FundingState.GRANTED))));
    }

    private static long sum(List<FundingTotal> totals, FundingState... states) {
        List<FundingState> wanted = List.of(states);
        return totals.stream()
                .filter(total -> wanted.contains(total.state()))
                .mapToLong(FundingTotal::kroner)
                .sum();
    }

    private YearFigure together(int year, Language language) {
        return new YearFigure(
                Norwegian.number(overview.coArranged(year)),
                I18NProvider.translate(language.locale(), "activity.figures.together"),
                overview.coArrangers(year).stream()
                        .map(key -> names.centreArea(key))
                        .sorted(Norwegian.alphabetical())
                        .collect(Collectors.joining(", ")),
                href(list(year).with(Parameters.TOGETHER, true)));
    }

    @Override
    public Map<String, Reach> reached(int year) {
        return reach.numbers(year).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> new Reach(
                                row.getValue().activities(), row.getValue().counted())));
    }

    @Override
    public String list(int year, String code) {
        return href(list(year).with(Parameters.PLACE, code).with(ListAddress.TAKING_PART, true));
    }

    private Address<ActivityFilter> list(int year) {
        return ListAddress.whole(names).with(Parameters.YEAR, year);
    }

    private static String href(Address<ActivityFilter> list) {
        return list.href(ActivityListView.class);
    }
}
