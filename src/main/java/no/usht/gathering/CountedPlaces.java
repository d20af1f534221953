package no.usht.gathering;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.activity.CountedReach;
import no.usht.activity.CountedReach.Came;
import no.usht.publication.Numbers;
import no.usht.shared.ActivityId;
import org.springframework.stereotype.Component;

/** From where people came to what activities, by the same definition as {@link GatheringFigures}. */
@Component
class CountedPlaces implements CountedReach {

    private final CountedPlacesRepository places;
    private final FigureRepository figures;
    private final Clock clock;

    CountedPlaces(CountedPlacesRepository places, FigureRepository figures, Clock clock) {
        this.places = places;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public List<Came> came(Instant from, Instant until) {
        Instant now = clock.instant();
        Instant end = until.isBefore(now) ? until : now;
        return both(places.ticked(from, end), places.numbers(from, end));
    }

    @Override
    public List<Came> cameFrom(Collection<String> codes) {
        Instant now = clock.instant();
        return codes.isEmpty() ? List.of() : both(places.tickedFrom(codes, now), places.numbersFrom(codes, now));
    }

    @Override
    public List<Came> cameTo(Collection<ActivityId> activities) {
        Instant now = clock.instant();
        return activities.isEmpty()
                ? List.of()
                : both(places.tickedIn(activities, now), places.numbersIn(activities, now));
    }

    @Override
    public Optional<Numbers> numbers(ActivityId activity) {
        Instant now = clock.instant();
        List<FigureRepository.Row> held = figures.rows(Instant.EPOCH, now, false, List.of(activity));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Numbers.Counted> byPlace = new HashMap<>();
        figures.tickedByPlace(Instant.EPOCH, now, activity)
                .forEach(row -> byPlace.put(
                        row.place(), new Numbers.Counted(row.place(), row.number(), row.persons(), row.persons())));
        // Those without names may be the same people, also as those with names.
        figures.numbersByPlace(Instant.EPOCH, now, activity)
                .forEach(row -> byPlace.merge(
                        row.place(),
                        new Numbers.Counted(row.place(), row.number(), row.persons(), 0),
                        (ticked, without) -> new Numbers.Counted(
                                row.place(),
                                ticked.attendances() + without.attendances(),
                                Math.max(ticked.persons(), without.persons()),
                                ticked.named())));
        return Optional.of(Numbers.of(
                held.size(),
                held.stream().mapToLong(FigureRepository.Row::minutes).sum(),
                List.copyOf(byPlace.values())));
    }

    private static List<Came> both(List<Came> ticked, List<Came> numbers) {
        return Stream.concat(ticked.stream(), numbers.stream()).toList();
    }
}
