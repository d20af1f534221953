package no.usht.gathering;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.gathering.GatheringRepository.Capacity;
import no.usht.gathering.ParticipationRepository.Counted;
import no.usht.gathering.ParticipationRepository.WaitingIn;
import no.usht.shared.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows for whom there is room in an activity: who signs up expects to be at each of its gatherings. */
@Component
class SeatPlan {

    private static final Set<ParticipationState> SEATED = Set.of(ParticipationState.SIGNED_UP, ParticipationState.MET);

    private final ParticipationRepository rows;
    private final GatheringRepository gatherings;
    private final Clock clock;

    SeatPlan(ParticipationRepository rows, GatheringRepository gatherings, Clock clock) {
        this.rows = rows;
        this.gatherings = gatherings;
        this.clock = clock;
    }

    Seats of(ActivityId activity) {
        return Objects.requireNonNull(of(List.of(activity)).get(activity));
    }

    /** Of each of these activities. */
    Map<ActivityId, Seats> of(Collection<ActivityId> activities) {
        if (activities.isEmpty()) {
            return Map.of();
        }
        Map<ActivityId, Integer> capacities = gatherings.capacities(activities, clock.instant()).stream()
                .collect(Collectors.toMap(Capacity::activity, Capacity::people));
        Map<ActivityId, Long> taken =
                rows.counts(activities, SEATED).stream().collect(Collectors.toMap(Counted::activity, Counted::people));
        Map<ActivityId, List<Seats.Waiting>> waiting = rows.waiting(activities).stream()
                .collect(Collectors.groupingBy(
                        WaitingIn::activity, Collectors.mapping(WaitingIn::waiting, Collectors.toList())));
        return activities.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        activity -> new Seats(
                                capacities.get(activity),
                                taken.getOrDefault(activity, 0L),
                                waiting.getOrDefault(activity, List.of()))));
    }

    /**
     * Those who have to wait, of some who sign up: whoever waits already comes before others, and who is new comes after all who wait.
     * Others who sign up at the same time wait for the end of the transaction.
     */
    Set<ParticipantId> without(ActivityId activity, Set<ParticipantId> people) {
        if (gatherings.capacities(List.of(activity), clock.instant()).isEmpty()) {
            return Set.of();
        }
        gatherings.holdLimited(activity);
        Seats seats = of(activity);
        Integer capacity = seats.capacity();
        if (capacity == null) {
            return Set.of();
        }
        Map<ParticipantId, ParticipationState> now = rows.among(activity, people).stream()
                .collect(Collectors.toMap(Participation::participant, Participation::state));
        long waitingBefore = seats.waiting().stream()
                .map(Seats.Waiting::id)
                .filter(id -> !people.contains(id))
                .count();
        long taken = seats.taken();
        Set<ParticipantId> without = new LinkedHashSet<>();
        List<ParticipantId> waitingFirst = people.stream()
                .filter(id -> !isSeated(now.get(id)))
                .sorted(Comparator.comparing(id -> now.get(id) != ParticipationState.WAITING))
                .toList();
        for (ParticipantId id : waitingFirst) {
            long before = now.get(id) == ParticipationState.WAITING ? taken : taken + waitingBefore;
            if (before < capacity) {
                taken++;
            } else {
                without.add(id);
            }
        }
        return without;
    }

    private static boolean isSeated(@Nullable ParticipationState state) {
        return state != null && SEATED.contains(state);
    }
}
