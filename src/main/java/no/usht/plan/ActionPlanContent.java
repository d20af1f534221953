package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a centre has set itself for a year, as typed.
 *
 * @param firstTertial the day for which it is said how far the measures have come; null for the usual one
 * @param state null in older drafts; see {@link #standing()}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record ActionPlanContent(
        String title,
        @Nullable Integer year,
        String introduction,
        List<Goal> goals,
        @Nullable LocalDate firstTertial,
        @Nullable LocalDate secondTertial,
        @Nullable LocalDate thirdTertial,
        @Nullable PlanState state)
        implements ActionPlanContentBuilder.With, Serializable {

    private static final ActionPlanContent EMPTY =
            new ActionPlanContent("", null, "", List.of(), null, null, null, PlanState.DRAFT);

    public ActionPlanContent {
        title = PlainText.ofKept(title);
        introduction = PlainText.ofKept(introduction);
        goals = goals == null ? List.of() : List.copyOf(goals);
    }

    /** What a form for a new one starts with. */
    public static ActionPlanContent empty() {
        return EMPTY;
    }

    /** A new one of that year, with the usual tertials. */
    public static ActionPlanContent ofYear(int year, String title) {
        return EMPTY.with(plan -> plan.title(title)
                .year(year)
                .firstTertial(Tertial.FIRST.usualEnd(year))
                .secondTertial(Tertial.SECOND.usualEnd(year))
                .thirdTertial(Tertial.THIRD.usualEnd(year)));
    }

    /** How far it has come. */
    public PlanState standing() {
        return Objects.requireNonNullElse(state, PlanState.DRAFT);
    }

    /** The day for which it is said how far the measures have come; empty while the plan has no year. */
    public Optional<LocalDate> end(Tertial tertial) {
        return Optional.ofNullable(
                        switch (tertial) {
                            case FIRST -> firstTertial;
                            case SECOND -> secondTertial;
                            case THIRD -> thirdTertial;
                        })
                .or(() -> Optional.ofNullable(year).map(tertial::usualEnd));
    }

    /** The goal of that id. */
    public Optional<Goal> goal(@Nullable GoalId id) {
        return goals.stream().filter(goal -> id != null && id.equals(goal.id())).findFirst();
    }

    ActionPlanContent tidied() {
        return ActionPlanRecord.FIELDS
                .tidied(this)
                .with(tidy -> tidy.goals(goals.stream()
                                .filter(goal -> !PlainText.isBlank(goal.text()))
                                .map(Goal::tidied)
                                .toList())
                        .firstTertial(end(Tertial.FIRST).orElse(null))
                        .secondTertial(end(Tertial.SECOND).orElse(null))
                        .thirdTertial(end(Tertial.THIRD).orElse(null))
                        .state(standing()));
    }
}
