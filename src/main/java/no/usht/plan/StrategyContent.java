package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a centre has set itself for several years, as typed.
 *
 * @param aim the one that the goals are parts of
 * @param state null in older drafts; see {@link #standing()}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record StrategyContent(
        String title,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        String vision,
        String aim,
        List<FocusArea> focusAreas,
        List<StrategyGoal> goals,
        @Nullable StrategyState state)
        implements StrategyContentBuilder.With, Serializable {

    private static final StrategyContent EMPTY =
            new StrategyContent("", null, null, "", "", List.of(), List.of(), StrategyState.DRAFT);

    public StrategyContent {
        title = PlainText.ofKept(title);
        vision = PlainText.ofKept(vision);
        aim = PlainText.ofKept(aim);
        focusAreas = focusAreas == null ? List.of() : List.copyOf(focusAreas);
        goals = goals == null ? List.of() : List.copyOf(goals);
    }

    /** What a form for a new one starts with. */
    public static StrategyContent empty() {
        return EMPTY;
    }

    /** Whether it holds. */
    public StrategyState standing() {
        return Objects.requireNonNullElse(state, StrategyState.DRAFT);
    }

    /** The draft of the next one: for as many years, after this one's. */
    StrategyContent next(String title) {
        Integer first = firstYear;
        Integer last = lastYear;
        return with(next -> next.title(title)
                .firstYear(last == null ? null : last + 1)
                .lastYear(first == null || last == null ? null : last + 1 + last - first)
                .state(StrategyState.DRAFT));
    }

    StrategyContent tidied() {
        return StrategyRecord.FIELDS
                .tidied(this)
                .with(tidy -> tidy.focusAreas(focusAreas.stream()
                                .map(FocusArea.FIELDS::tidied)
                                .filter(Predicate.not(FocusArea::saysNothing))
                                .toList())
                        .goals(goals.stream()
                                .map(StrategyGoal.FIELDS::tidied)
                                .filter(goal -> !goal.text().isEmpty())
                                .toList())
                        .state(standing()));
    }
}
