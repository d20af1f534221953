package no.usht.gathering.ui;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityService;
import no.usht.centre.CentrePlaces;
import no.usht.centre.CountedFigures;
import no.usht.gathering.GatheringFigures;
import no.usht.gathering.GatheringFigures.Counted;
import no.usht.gathering.GatheringFigures.Held;
import no.usht.pages.RecordAddress;
import no.usht.shared.ActivityId;
import no.usht.shared.Hours;
import no.usht.shell.Places;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What measures of a plan can be judged by: gatherings that were held, who came, and from where. */
@Component
@Order(1)
class GatheringCounts implements CountedFigures {

    private final GatheringFigures figures;
    private final ActivityService activities;
    private final CentrePlaces places;
    private final Access access;

    GatheringCounts(GatheringFigures figures, ActivityService activities, CentrePlaces places, Access access) {
        this.figures = figures;
        this.activities = activities;
        this.places = places;
        this.access = access;
    }

    /** What each of them is called in rows. */
    private enum Kind {
        HELD("gatherings-held"),
        HOURS("gathering-hours"),
        ATTENDANCES("gathering-attendances"),
        PERSONS("gathering-persons"),
        PLACES("gathering-places");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        static Kind of(Asked asked) {
            return List.of(values()).stream()
                    .filter(kind -> kind.key.equals(asked.figure()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No figure " + asked.figure()));
        }
    }

    @Override
    public List<Figure> figures() {
        return access.may(Permission.GATHERING_READ)
                ? List.of(Kind.values()).stream().map(this::figure).toList()
                : List.of();
    }

    private Figure figure(Kind kind) {
        String name = kind == Kind.PLACES && places.areDistricts() ? "DISTRICTS" : kind.name();
        String keys = "gathering.counts." + name;
        return new Figure(kind.key, keys + ".name", keys + ".unit", keys + ".definition");
    }

    @Override
    public Map<Asked, BigDecimal> count(Set<Asked> asked) {
        Map<Within, Counted> counted =
                figures.within(asked.stream().map(Asked::within).collect(Collectors.toSet()));
        Map<Asked, BigDecimal> numbers = new HashMap<>();
        asked.forEach(each ->
                numbers.put(each, number(Kind.of(each), Objects.requireNonNull(counted.get(each.within())))));
        return numbers;
    }

    private BigDecimal number(Kind kind, Counted counted) {
        return switch (kind) {
            case HELD -> BigDecimal.valueOf(counted.gatherings());
            case HOURS -> Hours.decimal(counted.minutes());
            case ATTENDANCES -> BigDecimal.valueOf(counted.attendances());
            case PERSONS -> BigDecimal.valueOf(counted.persons());
            case PLACES -> BigDecimal.valueOf(counted.reached(places.area()));
        };
    }

    @Override
    public List<Item> list(Asked asked) {
        return switch (Kind.of(asked)) {
            case HELD -> gatherings(asked.within(), held -> BigDecimal.ONE);
            case HOURS -> gatherings(asked.within(), held -> Hours.decimal(held.minutes()));
            case ATTENDANCES -> gatherings(asked.within(), held -> BigDecimal.valueOf(held.attendances()));
            case PERSONS -> people(asked.within());
            case PLACES -> places(asked.within());
        };
    }

    private List<Item> gatherings(Within within, Function<Held, BigDecimal> number) {
        List<Held> all = figures.held(within);
        Map<ActivityId, String> titles =
                activities.titles(all.stream().map(Held::activity).collect(Collectors.toSet()));
        return all.stream()
                .map(held -> new Item(
                        held.title(),
                        titles.getOrDefault(held.activity(), ""),
                        held.day(),
                        number.apply(held),
                        Places.href(GatheringViews.Detail.class, RecordAddress.id(held.id()))))
                .toList();
    }

    private List<Item> people(Within within) {
        return access.may(Permission.PARTICIPANT_READ)
                ? figures.people(within).stream()
                        .map(person -> new Item(
                                person.name(),
                                "",
                                null,
                                BigDecimal.valueOf(person.gatherings()),
                                Places.href(ParticipantViews.Detail.class, RecordAddress.id(person.id()))))
                        .toList()
                : List.of();
    }

    private List<Item> places(Within within) {
        Map<String, Long> came = Objects.requireNonNull(
                        figures.within(Set.of(within)).get(within))
                .byPlace();
        return places.area().stream()
                .filter(place -> came.containsKey(place.code()))
                .map(place ->
                        new Item(place.label(), "", null, BigDecimal.valueOf(came.getOrDefault(place.code(), 0L)), ""))
                .toList();
    }
}
