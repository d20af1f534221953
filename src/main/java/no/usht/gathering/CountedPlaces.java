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
        return Stream.concat(places.ticked(from, until, now).stream(), places.numbers(from, until, now).stream())
                .toList();
    }

    @Override
    public List<Came> came(Collection<ActivityId> activities) {
        Instant now = clock.instant();
        return activities.isEmpty()
                ? List.of()
                : Stream.concat(places.ticked(activities, now).stream(), places.numbers(activities, now).stream())
                        .toList();
    }
}
