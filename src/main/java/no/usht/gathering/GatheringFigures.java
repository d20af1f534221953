package no.usht.gathering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.activity.ActivityService;
import no.usht.centre.AreaPlace;
import no.usht.centre.CountedFigures.Within;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All figures of gatherings, counted in this one place.
 *
 * <p>A gathering counts when it has begun and was not cancelled, in the year in which it began. An attendance is one person at
 * one gathering: ticked by name, or in a number without names. Persons are those ticked by name, each once; how many there are
 * among the others nobody knows.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GATHERING_READ')")
public class GatheringFigures {

    /** Of the whole centre: named in statements, where no list may be empty. */
    private static final Set<ActivityId> EVERY = Set.of(new ActivityId(new UUID(0, 0)));

    private static final Instant EVER = Instant.EPOCH;

    private final FigureRepository figures;
    private final ActivityService activities;
    private final Clock clock;

    GatheringFigures(FigureRepository figures, ActivityService activities, Clock clock) {
        this.figures = figures;
        this.activities = activities;
        this.clock = clock;
    }

    /**
     * What was counted.
     *
     * @param minutes how long the gatherings were, as far as that counts
     * @param persons those whose names are known, each once
     * @param byPlace attendances by municipality or city district, also of other centres' areas, the most first; of whose place
     *     nobody knows, in none
     */
    public record Counted(long gatherings, long minutes, long attendances, long persons, Map<String, Long> byPlace) {

        /** How many of these places somebody came from. */
        public long reached(List<AreaPlace> area) {
            return area.stream()
                    .filter(place -> byPlace.containsKey(place.code()))
                    .count();
        }
    }

    /** Of one activity, in all its years; nothing where the workspace has none of that id. */
    public Counted of(ActivityId activity) {
        return activities.headline(activity).isEmpty()
                ? new Counted(0, 0, 0, 0, Map.of())
                : counted(new Within(LocalDate.EPOCH, today(), Optional.of(Set.of(activity))));
    }

    private Counted counted(Within within) {
        return Objects.requireNonNull(within(Set.of(within)).get(within));
    }

    /** What was counted, wherever people came from; see {@link Counted}. */
    public record Met(long gatherings, long minutes, long attendances, long persons) {}

    /** Of the whole centre in a year, without asking where people came from. */
    public Met met(int year) {
        Statement whole =
                statement(Set.of(new Within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Optional.empty())));
        List<FigureRepository.Row> held = whole.rows();
        FigureRepository.Ticked ticked = figures.ticked(whole.from(), whole.until());
        return new Met(
                held.size(),
                held.stream().mapToLong(FigureRepository.Row::minutes).sum(),
                ticked.attendances() + figures.unnamed(whole.from(), whole.until()),
                ticked.persons());
    }

    /** A gathering to which somebody came from a place, and how many. */
    public record MetFrom(GatheringId gathering, String title, Instant starts, ActivityId activity, long number) {}

    /** Those to which somebody came from that place, in a year or ever; the newest first. */
    public List<MetFrom> from(String place, Optional<Integer> year) {
        Instant from = year.map(GatheringFigures::startOf).orElse(EVER);
        Instant end = year.map(asked -> startOf(asked + 1)).orElseGet(clock::instant);
        Instant until = end.isBefore(clock.instant()) ? end : clock.instant();
        Map<GatheringId, MetFrom> met = new HashMap<>();
        Stream.concat(figures.tickedFrom(place, from, until).stream(), figures.numbersFrom(place, from, until).stream())
                .forEach(row -> met.merge(
                        row.gathering(),
                        row,
                        (one, other) -> new MetFrom(
                                one.gathering(),
                                one.title(),
                                one.starts(),
                                one.activity(),
                                one.number() + other.number())));
        return met.values().stream()
                .sorted(Comparator.comparing(MetFrom::starts).reversed())
                .toList();
    }

    /** The years in which somebody met, up to this one. */
    public List<Integer> years() {
        return figures.first()
                .map(first -> IntStream.rangeClosed(
                                first.atZone(Norwegian.ZONE).getYear(),
                                clock.instant().atZone(Norwegian.ZONE).getYear())
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    private static Instant startOf(int year) {
        return Norwegian.start(LocalDate.of(year, 1, 1));
    }

    /** Of several times and activities, which are read at once and then counted each. */
    public Map<Within, Counted> within(Set<Within> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Statement all = statement(asked);
        List<FigureRepository.Row> held = all.rows();
        Map<GatheringId, List<FigureRepository.Came>> came = all.came();
        Map<Within, Counted> counted = new HashMap<>();
        for (Within within : asked) {
            List<FigureRepository.Row> some =
                    held.stream().filter(row -> contains(within, row)).toList();
            counted.put(
                    within,
                    counted(some, of(some, came), statement(Set.of(within)).persons()));
        }
        return counted;
    }

    private static Counted counted(List<FigureRepository.Row> held, List<FigureRepository.Came> came, long persons) {
        Map<String, Long> byPlace = new HashMap<>();
        came.stream()
                .filter(some -> !some.place().isEmpty())
                .forEach(some -> byPlace.merge(some.place(), some.number(), Long::sum));
        return new Counted(
                held.size(),
                held.stream().mapToLong(FigureRepository.Row::minutes).sum(),
                came.stream().mapToLong(FigureRepository.Came::number).sum(),
                persons,
                mostFirst(byPlace));
    }

    private static Map<String, Long> mostFirst(Map<String, Long> all) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        all.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(row -> sorted.put(row.getKey(), row.getValue()));
        return sorted;
    }

    /**
     * A gathering that counts.
     *
     * @param attendances how many came
     */
    public record Held(
            GatheringId id, String title, ActivityId activity, LocalDate day, long minutes, long attendances) {}

    /** The gatherings that count, by when they began. */
    public List<Held> held(Within within) {
        Statement one = statement(Set.of(within));
        Map<GatheringId, List<FigureRepository.Came>> came = one.came();
        return one.rows().stream()
                .map(row -> new Held(
                        row.id(),
                        row.title(),
                        row.activity(),
                        day(row),
                        row.minutes(),
                        came.getOrDefault(row.id(), List.of()).stream()
                                .mapToLong(FigureRepository.Came::number)
                                .sum()))
                .toList();
    }

    /** Somebody who came, and to how many gatherings. */
    public record Person(ParticipantId id, String name, long gatherings) {}

    /** Those who came and whose names are known, by name. */
    @PreAuthorize("@access.may('GATHERING_READ') and @access.may('PARTICIPANT_READ')")
    public List<Person> people(Within within) {
        return statement(Set.of(within)).people().stream()
                .map(person -> new Person(person.id(), person.name(), person.number()))
                .toList();
    }

    private static boolean contains(Within within, FigureRepository.Row row) {
        return within.contains(day(row), row.activity());
    }

    private static LocalDate day(FigureRepository.Row row) {
        return LocalDate.ofInstant(row.starts(), Norwegian.ZONE);
    }

    private static <T> List<T> of(List<FigureRepository.Row> some, Map<GatheringId, List<T>> byGathering) {
        return some.stream()
                .flatMap(row -> byGathering.getOrDefault(row.id(), List.of()).stream())
                .toList();
    }

    /** What statements ask in order to have all of it, and of what is over or under way alone. */
    private Statement statement(Set<Within> asked) {
        boolean every = asked.stream().anyMatch(within -> within.activities().isEmpty());
        Set<ActivityId> activities = asked.stream()
                .flatMap(within -> within.activities().stream().flatMap(Set::stream))
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        Instant end = asked.stream()
                .map(within -> Norwegian.start(within.to().plusDays(1)))
                .max(Comparator.naturalOrder())
                .orElse(now);
        return new Statement(
                figures,
                asked.stream()
                        .map(within -> Norwegian.start(within.from()))
                        .min(Comparator.naturalOrder())
                        .orElse(now),
                end.isBefore(now) ? end : now,
                every,
                every || activities.isEmpty() ? EVERY : activities);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
    }

    /** One time and some activities, of which the repository is asked. */
    private record Statement(
            FigureRepository figures, Instant from, Instant until, boolean every, Set<ActivityId> activities) {

        List<FigureRepository.Row> rows() {
            return figures.rows(from, until, every, activities);
        }

        /** How many came to which, by place. */
        Map<GatheringId, List<FigureRepository.Came>> came() {
            return Stream.concat(
                            figures.ticks(from, until, every, activities).stream(),
                            figures.numbers(from, until, every, activities).stream())
                    .collect(Collectors.groupingBy(FigureRepository.Came::gathering));
        }

        long persons() {
            return figures.persons(from, until, every, activities);
        }

        List<FigureRepository.Person> people() {
            return figures.people(from, until, every, activities);
        }
    }
}
