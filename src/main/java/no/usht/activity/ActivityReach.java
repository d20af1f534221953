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
import no.usht.priority.PriorityId;
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

    /** In how many activities a place was reached, and in how many of them that is counted. */
    public record Count(int activities, int counted) {}

    /** What an activity is about, as far as somebody may ask for that whom it reached. */
    public record Topic(ActivityId activity, String title, Set<PriorityId> priorities, List<String> focusAreas) {}

    /** Those that can have reached somebody, by title: all but what is archived or cancelled. */
    public List<Topic> topics() {
        Map<ActivityId, Set<PriorityId>> priorities = entered.priorities().stream()
                .collect(Collectors.groupingBy(
                        ReachRepository.Serving::activity,
                        Collectors.mapping(ReachRepository.Serving::priority, Collectors.toSet())));
        Map<ActivityId, List<String>> focusAreas = entered.focusAreas().stream()
                .collect(Collectors.groupingBy(
                        ReachRepository.Focused::activity,
                        Collectors.mapping(ReachRepository.Focused::area, Collectors.toList())));
        return entered.titles().stream()
                .map(row -> new Topic(
                        row.activity(),
                        row.title(),
                        priorities.getOrDefault(row.activity(), Set.of()),
                        focusAreas.getOrDefault(row.activity(), List.of())))
                .sorted(Norwegian.by(Topic::title))
                .toList();
    }

    /** How many came to an activity from each place, in all its years; nothing where the workspace has none of that id. */
    public Map<String, Long> came(ActivityId activity) {
        return ids.found(activity, activities.relative(activity)).isEmpty()
                ? Map.of()
                : counted(source -> source.cameTo(Set.of(activity))).stream()
                        .collect(Collectors.toMap(Came::place, Came::number, Long::sum));
    }

    /** What all activities reached in that year. */
    public List<Reached> in(int year) {
        return together(
                entered.entered(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                counted(source -> source.came(start(year), start(year + 1))));
    }

    /** What all activities ever reached of those places. */
    public List<Reached> ever(Set<String> places) {
        return places.isEmpty()
                ? List.of()
                : together(entered.enteredOf(places), counted(source -> source.cameFrom(places)));
    }

    private List<Came> counted(Function<CountedReach, List<Came>> question) {
        return counted.orderedStream()
                .flatMap(source -> question.apply(source).stream())
                .toList();
    }

    private List<Reached> together(List<Entered> byHand, List<Came> came) {
        Map<Key, Reached> all = new HashMap<>();
        byHand.forEach(row ->
                all.put(new Key(row.activity(), row.place()), new Reached(row.activity(), row.place(), 0, true)));
        // What is archived or cancelled reaches nobody.
        Set<ActivityId> leftOut = came.isEmpty() ? Set.of() : entered.leftOut();
        came.stream()
                .filter(row -> !leftOut.contains(row.activity()))
                .forEach(row -> all.merge(
                        new Key(row.activity(), row.place()),
                        new Reached(row.activity(), row.place(), row.number(), false),
                        (one, other) -> new Reached(
                                one.activity(),
                                one.place(),
                                one.came() + other.came(),
                                one.entered() || other.entered())));
        return List.copyOf(all.values());
    }

    private record Key(ActivityId activity, String place) {}

    private static Instant start(int year) {
        return Norwegian.start(LocalDate.of(year, 1, 1));
    }

    /** In how many activities of the year each place was reached; zeros are absent. */
    public Map<String, Count> numbers(int year) {
        return in(year).stream()
                .collect(Collectors.toMap(
                        Reached::place,
                        row -> new Count(1, row.isCounted() ? 1 : 0),
                        (one, other) ->
                                new Count(one.activities() + other.activities(), one.counted() + other.counted())));
    }

    /** Those to which somebody came in that year, or ever; from that place, or any. */
    Set<ActivityId> met(Optional<Integer> year, Optional<String> place) {
        Instant from = year.map(ActivityReach::start).orElse(Instant.EPOCH);
        Instant until = year.map(asked -> start(asked + 1)).orElse(Instant.MAX);
        return counted(source -> source.came(from, until)).stream()
                .filter(row -> place.isEmpty() || row.place().equals(place.get()))
                .map(Came::activity)
                .collect(Collectors.toSet());
    }

    /** How many places each of those activities reached, in all its years. */
    Map<ActivityId, Integer> places(Collection<ActivityId> some) {
        Map<ActivityId, Set<String>> places = new HashMap<>();
        Function<ActivityId, Set<String>> none = id -> new HashSet<>();
        entered.enteredIn(some)
                .forEach(row -> places.computeIfAbsent(row.activity(), none).add(row.place()));
        counted(source -> source.cameTo(some))
                .forEach(row -> places.computeIfAbsent(row.activity(), none).add(row.place()));
        return places.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().size()));
    }
}
