package no.usht.priority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A year's priorities as drafts of a newer one, each carrying on the older. */
final class YearCopy {

    private final Map<PriorityId, PriorityId> copies = new HashMap<>();

    private YearCopy() {}

    /** The drafts, in the order of the older ones. */
    static List<Priority> of(List<Priority> older, int newYear) {
        YearCopy copy = new YearCopy();
        older.forEach(priority -> copy.copies.put(priority.id(), new PriorityId(UUID.randomUUID())));
        List<Priority> drafts = new ArrayList<>();
        for (Priority priority : older) {
            drafts.add(Priority.draft(
                    copy.copies.getOrDefault(priority.id(), priority.id()),
                    priority.content().carriedOn(priority.id(), newYear),
                    priority.covers().stream().map(copy::carriedOn).toList(),
                    drafts.size() + 1));
        }
        return drafts;
    }

    /** What is not carried on itself stays in the umbrella by its name. */
    private Cover carriedOn(Cover cover) {
        return new Cover(cover.name(), cover.coveredId() == null ? null : copies.get(cover.coveredId()));
    }
}
