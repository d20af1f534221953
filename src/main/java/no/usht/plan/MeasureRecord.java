package no.usht.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Row;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import org.jspecify.annotations.Nullable;

/** What a measure consists of, and where it is kept. */
public final class MeasureRecord {

    private static final int LINE_LENGTH = 200;
    private static final int GOAL_LENGTH = 500;

    /** More of one year than these is a slip of the finger. */
    private static final int MOST_HOURS = 100_000;

    /** Fifty people full time. */
    private static final int MOST_PERCENT = 5_000;

    public static final Field<MeasureContent, String> TITLE = Field.line(
                    "plan.measure.title", MeasureContent::title, MeasureContent::withTitle)
            .atMost(LINE_LENGTH)
            .required("plan.measure.titleMissing");
    public static final Field<MeasureContent, @Nullable ActionPlanId> PLAN = Field.id(
                    "plan.measure.plan", ActionPlanId::new, MeasureContent::plan, MeasureContent::withPlan)
            .column("plan_id");
    public static final Field<MeasureContent, @Nullable GoalId> GOAL = Field.id(
                    "plan.measure.goal", GoalId::new, MeasureContent::goal, MeasureContent::withGoal)
            .column("goal_id");
    public static final Field<MeasureContent, String> WHY = Field.text(
                    "plan.measure.why", MeasureContent::why, MeasureContent::withWhy)
            .atMost(ActionPlanRecord.TEXT_LENGTH);
    public static final Field<MeasureContent, String> RESPONSIBLE = Field.line(
                    "plan.measure.responsible", MeasureContent::responsible, MeasureContent::withResponsible)
            .atMost(LINE_LENGTH);
    public static final Field<MeasureContent, @Nullable LocalDate> FROM = Field.day(
                    "plan.measure.from", MeasureContent::from, MeasureContent::withFrom)
            .column("period_from");
    public static final Field<MeasureContent, @Nullable LocalDate> TO = Field.day(
                    "plan.measure.to", MeasureContent::to, MeasureContent::withTo)
            .column("period_to");
    public static final Field<MeasureContent, @Nullable LocalDate> DEADLINE =
            Field.day("plan.measure.deadline", MeasureContent::deadline, MeasureContent::withDeadline);
    public static final Field<MeasureContent, Set<PriorityId>> PRIORITIES =
            Field.several("plan.measure.priorities", MeasureContent::priorities, MeasureContent::withPriorities);
    public static final Field<MeasureContent, String> FOCUS_AREA = Field.line(
                    "plan.measure.focusArea", MeasureContent::focusArea, MeasureContent::withFocusArea)
            .atMost(LINE_LENGTH);
    public static final Field<MeasureContent, String> STRATEGY_GOAL = Field.line(
                    "plan.measure.strategyGoal", MeasureContent::strategyGoal, MeasureContent::withStrategyGoal)
            .atMost(GOAL_LENGTH);
    public static final Field<MeasureContent, Set<ActivityId>> ACTIVITIES =
            Field.several("plan.measure.activities", MeasureContent::activities, MeasureContent::withActivities);
    public static final Field<MeasureContent, @Nullable Integer> HOURS =
            Field.number("plan.measure.hours", MeasureContent::hours, MeasureContent::withHours);
    public static final Field<MeasureContent, @Nullable Integer> POSITION_PERCENTAGE = Field.number(
            "plan.measure.positionPercentage",
            MeasureContent::positionPercentage,
            MeasureContent::withPositionPercentage);
    public static final Field<MeasureContent, List<Indicator>> INDICATORS = Field.several(
                    "plan.measure.indicators", MeasureContent::indicators, MeasureContent::withIndicators)
            .inOrder();
    public static final Field<MeasureContent, List<MeasureStatus>> STATUSES = Field.several(
                    "plan.measure.statuses", MeasureContent::statuses, MeasureContent::withStatuses)
            .inOrder();
    public static final Field<MeasureContent, @Nullable Outcome> OUTCOME =
            Field.choice("plan.measure.outcome", Outcome.class, MeasureContent::outcome, MeasureContent::withOutcome);
    public static final Field<MeasureContent, String> OUTCOME_REASON = Field.text(
                    "plan.measure.outcomeReason", MeasureContent::outcomeReason, MeasureContent::withOutcomeReason)
            .atMost(ActionPlanRecord.TEXT_LENGTH);

    /** When it is worked on. */
    public static final Period<MeasureContent, LocalDate> PERIOD = new Period<>(FROM, TO);

    public static final Fields<MeasureContent> FIELDS = Fields.of(
                    TITLE,
                    PLAN,
                    GOAL,
                    WHY,
                    RESPONSIBLE,
                    FROM,
                    TO,
                    DEADLINE,
                    PRIORITIES,
                    FOCUS_AREA,
                    STRATEGY_GOAL,
                    ACTIVITIES,
                    HOURS,
                    POSITION_PERCENTAGE,
                    INDICATORS,
                    STATUSES,
                    OUTCOME,
                    OUTCOME_REASON)
            .together(PERIOD)
            .together(PLAN, GOAL);

    public static final RecordKind<MeasureContent> KIND = RecordKind.kept(
                    "measure",
                    Measure.class,
                    MeasureId::new,
                    Measure::new,
                    MeasureContent.empty(),
                    FIELDS,
                    Permission.PLAN_READ,
                    Permission.PLAN_WRITE)
            .ruled(MeasureContent::tidied, MeasureRecord::check)
            .part("measure_priority", PRIORITIES, row -> row.id("priority_id").map(PriorityId::new))
            .part("measure_activity", ACTIVITIES, row -> row.id("activity_id").map(ActivityId::new))
            .part("measure_indicator", INDICATORS, MeasureRecord::indicator)
            .part("measure_status", STATUSES, MeasureRecord::status);

    private MeasureRecord() {}

    private static Optional<Indicator> indicator(Row row) {
        return Optional.of(new Indicator(
                row.text("name").orElse(""),
                row.text("unit").orElse(""),
                row.decimal("baseline").orElse(null),
                row.decimal("target").orElse(null),
                row.decimal("first_actual").orElse(null),
                row.decimal("second_actual").orElse(null),
                row.decimal("third_actual").orElse(null),
                row.text("counted")
                        .map(figure -> new Counting(
                                figure,
                                row.constant("counted_among", Among.class).orElse(Among.MEASURE),
                                row.id("counted_priority").map(PriorityId::new).orElse(null),
                                row.constant("counted_kind", ActivityKind.class).orElse(null)))
                        .orElse(null)));
    }

    private static Optional<MeasureStatus> status(Row row) {
        return row.constant("tertial", Tertial.class)
                .map(tertial -> new MeasureStatus(
                        tertial,
                        row.constant("light", Light.class).orElse(null),
                        row.text("reason").orElse(""),
                        row.text("remedy").orElse(""),
                        row.text("said_by").orElse(""),
                        null));
    }

    private static List<Problem> check(MeasureContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        PERIOD.check(content).ifPresent(found::add);
        checkAmount(HOURS, content, MOST_HOURS, found);
        checkAmount(POSITION_PERCENTAGE, content, MOST_PERCENT, found);
        for (int row = 0; row < content.indicators().size(); row++) {
            Indicator indicator = content.indicators().get(row);
            if (!indicator.saysNothing()) {
                Problem.inRow(INDICATORS, row, Indicator.FIELDS.check(indicator))
                        .forEach(found::add);
            }
        }
        for (int row = 0; row < content.statuses().size(); row++) {
            MeasureStatus status = content.statuses().get(row);
            if (status.saysNothing()) {
                continue;
            }
            Problem.inRow(STATUSES, row, MeasureStatus.FIELDS.check(status)).forEach(found::add);
            if (status.light() == null) {
                found.add(Problem.ofCell(STATUSES, row, MeasureStatus.LIGHT, "plan.status.lightMissing"));
            } else if (status.light() != Light.GREEN && status.reason().isBlank()) {
                found.add(Problem.ofCell(STATUSES, row, MeasureStatus.REASON, "plan.status.reasonMissing"));
            }
        }
        if (content.outcome() == Outcome.DROPPED && content.outcomeReason().isBlank()) {
            found.add(Problem.of(OUTCOME_REASON, "plan.measure.outcomeReasonMissing"));
        }
        return FIELDS.sorted(found);
    }

    private static void checkAmount(
            Field<MeasureContent, @Nullable Integer> field, MeasureContent content, int most, List<Problem> found) {
        Integer amount = field.get(content);
        if (amount != null && (amount <= 0 || amount > most)) {
            found.add(Problem.of(field, "plan.measure.amountWrong", String.valueOf(most)));
        }
    }
}
