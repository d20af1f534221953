package no.usht.gathering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.activity.ActivityService;
import no.usht.centre.AreaPlace;
import no.usht.centre.CentrePlaces;
import no.usht.gathering.FigureRepository.FromPlace;
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

    private static final ActivityId EVERY = new ActivityId(new UUID(0, 0));
    private static final Instant EVER = Instant.EPOCH;

    private final FigureRepository figures;
    private final ActivityService activities;
    private final CentrePlaces places;
    private final Clock clock;

    GatheringFigures(FigureRepository figures, ActivityService activities, CentrePlaces places, Clock clock) {
        this.figures = figures;
        this.activities = activities;
        this.places = places;
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
                : counted(EVER, clock.instant(), activity);
    }

    /** Of the whole centre in a year. */
    public Counted in(int year) {
        Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay(Norwegian.ZONE).toInstant();
        Instant now = clock.instant();
        return counted(
                LocalDate.of(year, 1, 1).atStartOfDay(Norwegian.ZONE).toInstant(),
                end.isBefore(now) ? end : now,
                EVERY);
    }

    /** Those of the centre's area from which nobody ever came, by label. */
    public List<AreaPlace> neverReached() {
        Instant now = clock.instant();
        Set<String> ever = byPlace(
                        figures.numbersByPlace(EVER, now, true, EVERY), figures.tickedByPlace(EVER, now, true, EVERY))
                .keySet();
        return places.area().stream()
                .filter(place -> !ever.contains(place.code()))
                .toList();
    }

    private static Map<String, Long> byPlace(List<FromPlace> numbers, List<FromPlace> ticked) {
        Map<String, Long> all = new HashMap<>();
        Stream.concat(numbers.stream(), ticked.stream())
                .forEach(row -> all.merge(row.place(), row.number(), Long::sum));
        Map<String, Long> byPlace = new LinkedHashMap<>();
        all.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(row -> byPlace.put(row.getKey(), row.getValue()));
        return byPlace;
    }

    private Counted counted(Instant from, Instant until, ActivityId activity) {
        boolean every = activity.equals(EVERY);
        List<FromPlace> numbers = figures.numbersByPlace(from, until, every, activity);
        List<FigureRepository.Held> held = figures.held(from, until, every, activity);
        return new Counted(
                held.size(),
                held.stream().mapToLong(FigureRepository.Held::minutes).sum(),
                figures.ticked(from, until, every, activity)
                        + numbers.stream().mapToLong(FromPlace::number).sum(),
                figures.persons(from, until, every, activity),
                byPlace(numbers, figures.tickedByPlace(from, until, every, activity)));
    }
}
