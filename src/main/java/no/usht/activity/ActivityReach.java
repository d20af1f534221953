package no.usht.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.activity.CountedReach.Came;
import no.usht.activity.ReachRepository.Entered;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which municipalities and city districts activities reached: those from which somebody came, counted, and those that people entered
 * by hand as taking part. This one place says so for pages, lists and figures.
 *
 * <p>Somebody who came counts in the year of the gathering, what is entered in each year that the activity touches.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class ActivityReach {

    /** Any year, where all are asked for. */
    private static final int FIRST = 2000;

    private final ReachRepository entered;
    private final ActivityRepository activities;
    private final ObjectProvider<CountedReach> counted;
    private final CentreIds ids;

    ActivityReach(
            ReachRepository entered,
            ActivityRepository activities,
            ObjectProvider<CountedReach> counted,
            CentreIds ids) {
        this.entered = entered;
        this.activities = activities;
        this.counted = counted;
        this.ids = ids;
    }

    /**
     * A place that an activity reached, and how that is known.
     *
     * @param came how many came in that time; 0 where it is known by hand alone
     * @param entered whether it is entered by hand
     */
    public record Reached(ActivityId activity, String place, long came, boolean entered) {

        /** Whether it is known by who came. */
        public boolean isCounted() {
            return came > 0;
        }
    }

    /** What was reached in a year, and what ever. */
    public record Years(List<Reached> then, List<Reached> ever) {}

    /** In how many activities a place was reached, and in how many of them that is counted. */
    public record Count(int activities, int counted) {}

    /** How many came to an activity from each place, in all its years; nothing where the workspace has none of that id. */
    public Map<String, Long> came(ActivityId activity) {
        return ids.found(activity, activities.relative(activity)).isEmpty()
                ? Map.of()
                : counted.orderedStream()
                        .flatMap(source -> source.came(Set.of(activity)).stream())
                        .collect(Collectors.toMap(Came::place, Came::ever, Long::sum));
    }

    /** What all activities reached, in that year and ever. */
    public Years in(int year) {
        Map<Key, Reached> then = new HashMap<>();
        Map<Key, Reached> ever = new HashMap<>();
        for (Entered row : entered.entered(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            Reached byHand = new Reached(row.activity(), row.place(), 0, true);
            ever.put(Key.of(byHand), byHand);
            if (row.then()) {
                then.put(Key.of(byHand), byHand);
            }
        }
        List<Came> came = cameIn(year);
        Set<ActivityId> counting = came.isEmpty() ? Set.of() : entered.counting();
        came.stream().filter(row -> counting.contains(row.activity())).forEach(row -> {
            merge(ever, row, row.ever());
            merge(then, row, row.then());
        });
        return new Years(List.copyOf(then.values()), List.copyOf(ever.values()));
    }

    private static void merge(Map<Key, Reached> all, Came row, long number) {
        if (number > 0) {
            Reached counted = new Reached(row.activity(), row.place(), number, false);
            all.merge(
                    Key.of(counted),
                    counted,
                    (one, other) -> new Reached(
                            one.activity(), one.place(), one.came() + other.came(), one.entered() || other.entered()));
        }
    }

    private record Key(ActivityId activity, String place) {
        static Key of(Reached reached) {
            return new Key(reached.activity(), reached.place());
        }
    }

    private List<Came> cameIn(int year) {
        return counted.orderedStream()
                .flatMap(source -> source.came(start(year), start(year + 1)).stream())
                .toList();
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Norwegian.ZONE).toInstant();
    }

    /** In how many activities of the year each place was reached; zeros are absent. */
    public Map<String, Count> numbers(int year) {
        return in(year).then().stream()
                .collect(Collectors.toMap(
                        Reached::place,
                        row -> new Count(1, row.isCounted() ? 1 : 0),
                        (one, other) ->
                                new Count(one.activities() + other.activities(), one.counted() + other.counted())));
    }

    /** Those to which somebody came in that year, or ever; from that place, or any. */
    Set<ActivityId> met(Optional<Integer> year, Optional<String> place) {
        return cameIn(year.orElse(FIRST)).stream()
                .filter(row -> year.isEmpty() || row.then() > 0)
                .filter(row -> place.isEmpty() || row.place().equals(place.get()))
                .map(Came::activity)
                .collect(Collectors.toSet());
    }

    /** How many places each of those activities reached, in all its years. */
    Map<ActivityId, Integer> places(Collection<ActivityId> some) {
        Map<ActivityId, Set<String>> places = new HashMap<>();
        Function<ActivityId, Set<String>> none = id -> new HashSet<>();
        entered.entered(some)
                .forEach(row -> places.computeIfAbsent(row.activity(), none).add(row.place()));
        counted.orderedStream()
                .flatMap(source -> source.came(some).stream())
                .forEach(row -> places.computeIfAbsent(row.activity(), none).add(row.place()));
        return places.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().size()));
    }
}
