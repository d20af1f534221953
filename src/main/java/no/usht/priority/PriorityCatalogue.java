package no.usht.priority;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names of the national priorities, for every module and the public site; answers from memory.
 *
 * <p>Everybody may ask: the database hides drafts from all but the directorate.
 */
@Service
// No transaction of its own, so that an answer from memory costs no connection.
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("permitAll")
public class PriorityCatalogue {

    private final PriorityNames names;

    PriorityCatalogue(PriorityNames names) {
        this.names = names;
    }

    /** Those that hold in that year, in their order. */
    public List<PriorityName> ofYear(int year) {
        return names.all().stream().filter(name -> name.holdsIn(year)).toList();
    }

    /** Those that hold in at least one year of a period, newest first; for an activity that lasts. */
    public List<PriorityName> ofYears(int from, int to) {
        return names.all().stream()
                .filter(name -> name.yearFrom() <= to && from <= name.yearTo())
                .toList();
    }

    /** The names of those ids, newest first; ids that the workspace may not see are left out. */
    public Map<PriorityId, PriorityName> names(Collection<PriorityId> ids) {
        Set<PriorityId> wanted = Set.copyOf(ids);
        Map<PriorityId, PriorityName> found = new LinkedHashMap<>();
        names.all().stream().filter(name -> wanted.contains(name.id())).forEach(name -> found.put(name.id(), name));
        return found;
    }

    /** The one of that first year and key. */
    public Optional<PriorityName> find(int yearFrom, String key) {
        return names.all().stream()
                .filter(name -> name.yearFrom() == yearFrom && name.key().equals(key))
                .findFirst();
    }

    /** The years that have priorities, newest first. */
    public List<Integer> years() {
        return names.all().stream()
                .flatMap(name ->
                        IntStream.rangeClosed(name.yearFrom(), name.yearTo()).boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
