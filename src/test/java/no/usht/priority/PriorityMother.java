package no.usht.priority;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Priorities to test with. */
final class PriorityMother {

    private PriorityMother() {}

    static PriorityContent content(int year, String name) {
        return content(year, year, name, null);
    }

    static PriorityContent content(
            int from, int to, String name, @Nullable PriorityId continues, PriorityContent.Cover... covers) {
        String key = PriorityKey.derive(name, taken -> false);
        return PriorityContentBuilder.builder()
                .yearFrom(from)
                .yearTo(to)
                .key(key)
                .nameNb(name)
                .nameNn(name + " (nn)")
                .nameNnProvisional(true)
                .continues(continues)
                .covers(List.of(covers))
                .build();
    }

    static Priority draft(PriorityContent content) {
        return Priority.draft(
                new PriorityId(UUID.randomUUID()),
                content,
                content.covers().stream()
                        .map(cover -> new Cover(cover.name(), cover.priority()))
                        .toList(),
                1);
    }

    static Priority draft(int year, String name, Priority... covered) {
        return draft(content(year, year, name, null, covering(covered)));
    }

    static Priority published(int year, String name, Priority... covered) {
        Priority priority = draft(year, name, covered);
        priority.publish();
        return priority;
    }

    static PriorityContent.Cover[] covering(Priority... covered) {
        return Arrays.stream(covered)
                .map(priority -> new PriorityContent.Cover(priority.id(), ""))
                .toArray(PriorityContent.Cover[]::new);
    }
}
