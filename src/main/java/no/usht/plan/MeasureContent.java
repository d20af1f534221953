package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What people fill in about what the centre does in a year to reach a goal, as typed.
 *
 * @param goal by its id in the plan; null for none of its goals
 * @param deadline when something has to be there, within the period or at its end
 * @param priorities the national priorities that it serves
 * @param focusArea the local focus area that it serves, by its name
 * @param strategyGoal the goal of the strategy that it serves, in its words
 * @param activities those that carry it out
 * @param hours of work that are asked for
 * @param positionPercentage of a full position that is asked for
 * @param thread the same in each year in which the measure goes on; null until it is saved
 * @param outcome what became of it when the next year was planned; null where nobody has said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record MeasureContent(
        String title,
        @Nullable ActionPlanId plan,
        @Nullable GoalId goal,
        String why,
        String responsible,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate deadline,
        Set<PriorityId> priorities,
        String focusArea,
        String strategyGoal,
        Set<ActivityId> activities,
        @Nullable Integer hours,
        @Nullable Integer positionPercentage,
        List<Indicator> indicators,
        List<MeasureStatus> statuses,
        @Nullable MeasureId thread,
        @Nullable Outcome outcome,
        String outcomeReason)
        implements MeasureContentBuilder.With, Serializable {

    private static final MeasureContent EMPTY = MeasureContentBuilder.builder()
            .title("")
            .why("")
            .responsible("")
            .priorities(Set.of())
            .focusArea("")
            .strategyGoal("")
            .activities(Set.of())
            .indicators(List.of())
            .statuses(List.of())
            .outcomeReason("")
            .build();

    public MeasureContent {
        title = PlainText.ofKept(title);
        why = PlainText.ofKept(why);
        responsible = PlainText.ofKept(responsible);
        priorities = priorities == null ? Set.of() : Set.copyOf(priorities);
        focusArea = PlainText.ofKept(focusArea);
        strategyGoal = PlainText.ofKept(strategyGoal);
        activities = activities == null ? Set.of() : Set.copyOf(activities);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        statuses = statuses == null
                ? List.of()
                : statuses.stream()
                        .sorted(Comparator.comparing(MeasureStatus::tertial))
                        .toList();
        outcomeReason = PlainText.ofKept(outcomeReason);
    }

    /** What a form for a new one starts with. */
    public static MeasureContent empty() {
        return EMPTY;
    }

    /** What was said at the end of that tertial. */
    public Optional<MeasureStatus> status(Tertial tertial) {
        return statuses.stream().filter(status -> status.tertial() == tertial).findFirst();
    }

    /** What was said last. */
    public Optional<MeasureStatus> lastStatus() {
        return statuses.isEmpty() ? Optional.empty() : Optional.of(statuses.getLast());
    }

    /** The same with that said for its tertial; one that says nothing takes away what was said. */
    public MeasureContent saying(MeasureStatus status) {
        return withStatuses(Stream.concat(
                        statuses.stream().filter(other -> other.tertial() != status.tertial()),
                        Stream.of(status).filter(Predicate.not(MeasureStatus::saysNothing)))
                .toList());
    }

    /** When it has to be done by: the deadline, or the end of its period. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(deadline).or(() -> Optional.ofNullable(to));
    }

    /** Whether the program counts one of its indicators. */
    public boolean isCounted() {
        return indicators.stream().anyMatch(Indicator::isCounted);
    }

    MeasureContent tidied() {
        return MeasureRecord.FIELDS
                .tidied(this)
                .with(tidy -> tidy.indicators(indicators.stream()
                                .map(Indicator::tidied)
                                .filter(Predicate.not(Indicator::saysNothing))
                                .toList())
                        .statuses(statuses.stream()
                                .map(MeasureStatus.FIELDS::tidied)
                                .filter(Predicate.not(MeasureStatus::saysNothing))
                                .toList()));
    }
}
