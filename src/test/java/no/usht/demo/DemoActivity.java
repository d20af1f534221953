package no.usht.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityContentBuilder;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * An activity before it has an id.
 *
 * @param priorities the main one first
 * @param parts smaller activities that it consists of
 */
@RecordBuilder
record DemoActivity(
        String title,
        ActivityKind kind,
        ActivityStatus status,
        LocalDate from,
        @Nullable LocalDate to,
        String background,
        String goal,
        String method,
        String result,
        String responsible,
        List<PriorityRef> priorities,
        List<String> focusAreas,
        Set<CentreKey> coArrangers,
        List<String> partners,
        List<ActivityContent.Reach> reach,
        List<ActivityContent.Funding> funding,
        List<ActivityContent.Link> links,
        HandOver handOver,
        List<DemoActivity> parts) {

    /** A national priority by its first year and key. */
    record PriorityRef(int year, String key) {}

    /** What becomes of the activity after it has been registered. */
    enum Course {
        NEVER_PUBLISHED,
        PUBLISHED,
        /** In a second version, too. */
        PUBLISHED_AGAIN,
        /** And changed since. */
        PUBLISHED_AND_CHANGED,
        WITHDRAWN
    }

    /**
     * When it was registered and published, and when it was changed, published again or withdrawn, if it was.
     *
     * @param published later than {@code registered}
     * @param later later than {@code published}
     */
    record HandOver(Course course, Instant registered, Instant published, Instant later) {}

    /** Itself and its parts. */
    Stream<DemoActivity> withParts() {
        return Stream.concat(Stream.of(this), parts.stream());
    }

    /** As somebody fills it in. */
    ActivityContent content(@Nullable ActivityId parent, Function<PriorityRef, PriorityId> ids) {
        List<PriorityId> served = priorities.stream().map(ids).toList();
        return ActivityContentBuilder.builder()
                .title(title)
                .kind(kind)
                .status(status)
                .from(from)
                .to(to)
                .background(background)
                .goal(goal)
                .method(method)
                .result(result)
                .responsible(responsible)
                .parent(parent)
                .mainPriority(served.isEmpty() ? null : served.getFirst())
                .otherPriorities(served.stream().skip(1).collect(toUnmodifiableSet()))
                .focusAreas(focusAreas)
                .coArrangers(coArrangers)
                .partners(partners)
                .reach(reach)
                .funding(funding)
                .links(links)
                .build();
    }

    /** As it was before it began: without a result, and with nobody taking part yet. */
    DemoActivity beforehand() {
        return DemoActivityBuilder.builder()
                .title(title)
                .kind(kind)
                .status(ActivityStatus.PLANNED)
                .from(from)
                .to(to)
                .background(background)
                .goal(goal)
                .method(method)
                .result("")
                .responsible(responsible)
                .priorities(priorities)
                .focusAreas(focusAreas)
                .coArrangers(coArrangers)
                .partners(partners)
                .reach(reach.stream()
                        .filter(ActivityContent.Reach::invited)
                        .map(row -> new ActivityContent.Reach(row.territoryCode(), true, false))
                        .toList())
                .funding(funding)
                .links(links)
                .handOver(handOver)
                .parts(parts)
                .build();
    }
}
