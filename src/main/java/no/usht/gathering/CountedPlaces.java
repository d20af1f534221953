package no.usht.gathering;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.usht.activity.CountedReach;
import no.usht.shared.ActivityId;
import org.springframework.stereotype.Component;

/** From where people came to what activities, by the same definition as {@link GatheringFigures}. */
@Component
class CountedPlaces implements CountedReach {

    private final CountedPlacesRepository places;
    private final Clock clock;

    CountedPlaces(CountedPlacesRepository places, Clock clock) {
        this.places = places;
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

    private static List<Came> both(List<Came> ticked, List<Came> numbers) {
        return Stream.concat(ticked.stream(), numbers.stream()).toList();
    }
}
