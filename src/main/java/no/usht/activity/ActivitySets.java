package no.usht.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which activities belong together, for what is counted among them; those that are archived count too. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class ActivitySets {

    private final ActivityRepository activities;

    ActivitySets(ActivityRepository activities) {
        this.activities = activities;
    }

    /** Those that serve each of these priorities, as their main one or beside it. */
    public Map<PriorityId, Set<ActivityId>> serving(Collection<PriorityId> some) {
        return some.isEmpty() ? Map.of() : byWhat(activities.serving(some));
    }

    /** Those of each of these kinds. */
    public Map<ActivityKind, Set<ActivityId>> ofKinds(Collection<ActivityKind> some) {
        return some.isEmpty() ? Map.of() : byWhat(activities.ofKinds(some));
    }

    private static <T> Map<T, Set<ActivityId>> byWhat(List<ActivityRepository.Having<T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        ActivityRepository.Having::what,
                        Collectors.mapping(ActivityRepository.Having::activity, Collectors.toSet())));
    }
}
