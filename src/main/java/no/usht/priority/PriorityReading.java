package no.usht.priority;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes read models of priorities, inside the service's transaction. */
@Component
class PriorityReading {

    private final PriorityRepository priorities;

    PriorityReading(PriorityRepository priorities) {
        this.priorities = priorities;
    }

    List<PriorityListItem> listItems(List<Priority> listed) {
        Map<PriorityId, PriorityName> names = namesOfRelated(listed);
        return listed.stream()
                .map(priority -> new PriorityListItem(
                        priority.name(),
                        priority.nameNnProvisional(),
                        name(names, priority.continuesId()),
                        plans(names, priority)))
                .toList();
    }

    List<PriorityDetails> details(List<Priority> listed) {
        return listed.stream().map(this::details).toList();
    }

    PriorityDetails details(Priority priority) {
        Map<PriorityId, PriorityName> names = namesOfRelated(List.of(priority));
        return new PriorityDetails(
                priority.name(),
                priority.content(),
                name(names, priority.continuesId()),
                names(priorities.continuing(priority.id())),
                plans(names, priority),
                names(priorities.covering(priority.id())),
                priority.position(),
                priority.version());
    }

    private Map<PriorityId, PriorityName> namesOfRelated(Collection<Priority> listed) {
        Set<PriorityId> ids = listed.stream()
                .flatMap(priority -> Stream.concat(
                        Stream.ofNullable(priority.continuesId()),
                        priority.covers().stream().map(Cover::coveredId).filter(Objects::nonNull)))
                .collect(Collectors.toCollection(HashSet::new));
        Map<PriorityId, PriorityName> names = new HashMap<>();
        priorities.findAllById(ids).forEach(related -> names.put(related.id(), related.name()));
        return names;
    }

    private static Optional<PriorityName> name(Map<PriorityId, PriorityName> names, @Nullable PriorityId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(names.get(id));
    }

    private static List<CoveredPlan> plans(Map<PriorityId, PriorityName> names, Priority priority) {
        return priority.covers().stream()
                .map(cover -> name(names, cover.coveredId())
                        .map(covered -> new CoveredPlan(covered.id(), covered.nb(), covered.nn()))
                        .orElseGet(() -> new CoveredPlan(null, cover.name(), cover.name())))
                .toList();
    }

    private static List<PriorityName> names(List<Priority> related) {
        return related.stream().map(Priority::name).toList();
    }
}
