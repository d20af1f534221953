package no.usht.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.shared.Norwegian;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What makes entering advice fast: what the person and others have said before. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GUIDANCE_READ')")
public class GuidanceService {

    private final GuidanceRepository rows;
    private final PriorityCatalogue priorities;
    private final Access access;
    private final Clock clock;

    GuidanceService(GuidanceRepository rows, PriorityCatalogue priorities, Access access, Clock clock) {
        this.rows = rows;
        this.priorities = priorities;
        this.access = access;
        this.clock = clock;
    }

    /** What the signed-in person begins with: today, in their own name, and what they said last, as far as that holds still. */
    public GuidanceContent begun() {
        String person = access.person().map(CurrentPerson::name).orElse("");
        GuidanceContent last = rows.last(person).map(Guidance::content).orElse(GuidanceContent.empty());
        PriorityId priority = last.priority();
        LocalDate today = today();
        boolean holds = priority != null
                && priorities.ofYear(today.getYear()).stream()
                        .anyMatch(name -> name.id().equals(priority));
        return last.with(begun -> begun.day(today).giver(person).priority(holds ? priority : null));
    }

    /** The topics that there were, the most frequent first. */
    public List<String> topics() {
        return rows.topics();
    }

    /** Whom advice was given to, the most frequent first. */
    public List<String> receivers() {
        return rows.receivers();
    }

    /** Who has given any, the most frequent first. */
    public List<String> givers() {
        return rows.givers();
    }

    /** The years of which there is some, and this one, the newest first. */
    public List<Integer> years() {
        return Stream.concat(Stream.of(today().getYear()), rows.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
