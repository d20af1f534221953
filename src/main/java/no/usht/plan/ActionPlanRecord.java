package no.usht.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.shared.YearSpan;
import org.jspecify.annotations.Nullable;

/** What an action plan consists of, and where it is kept. */
public final class ActionPlanRecord {

    static final int TITLE_LENGTH = 200;
    static final int TEXT_LENGTH = 20_000;

    public static final Field<ActionPlanContent, String> TITLE = Field.line(
                    "plan.plan.title", ActionPlanContent::title, ActionPlanContent::withTitle)
            .atMost(TITLE_LENGTH)
            .required("plan.plan.titleMissing");
    public static final Field<ActionPlanContent, @Nullable Integer> YEAR = Field.number(
                    "plan.plan.year", ActionPlanContent::year, ActionPlanContent::withYear)
            .required("plan.plan.yearMissing");
    public static final Field<ActionPlanContent, String> INTRODUCTION = Field.text(
                    "plan.plan.introduction", ActionPlanContent::introduction, ActionPlanContent::withIntroduction)
            .atMost(TEXT_LENGTH);
    public static final Field<ActionPlanContent, List<Goal>> GOALS = Field.several(
                    "plan.plan.goals", ActionPlanContent::goals, ActionPlanContent::withGoals)
            .inOrder();
    public static final Field<ActionPlanContent, @Nullable LocalDate> FIRST_TERTIAL =
            Field.day("plan.plan.firstTertial", ActionPlanContent::firstTertial, ActionPlanContent::withFirstTertial);
    public static final Field<ActionPlanContent, @Nullable LocalDate> SECOND_TERTIAL = Field.day(
            "plan.plan.secondTertial", ActionPlanContent::secondTertial, ActionPlanContent::withSecondTertial);
    public static final Field<ActionPlanContent, @Nullable LocalDate> THIRD_TERTIAL =
            Field.day("plan.plan.thirdTertial", ActionPlanContent::thirdTertial, ActionPlanContent::withThirdTertial);
    public static final Field<ActionPlanContent, @Nullable PlanState> STATE =
            Field.choice("plan.plan.state", PlanState.class, ActionPlanContent::state, ActionPlanContent::withState);

    public static final List<Field<ActionPlanContent, @Nullable LocalDate>> TERTIALS =
            List.of(FIRST_TERTIAL, SECOND_TERTIAL, THIRD_TERTIAL);

    public static final Fields<ActionPlanContent> FIELDS =
            Fields.of(TITLE, YEAR, INTRODUCTION, GOALS, FIRST_TERTIAL, SECOND_TERTIAL, THIRD_TERTIAL, STATE);

    public static final RecordKind<ActionPlanContent> KIND = RecordKind.kept(
                    "action_plan",
                    ActionPlan.class,
                    ActionPlanId::new,
                    ActionPlan::new,
                    ActionPlanContent.empty(),
                    FIELDS,
                    Permission.PLAN_READ,
                    Permission.PLAN_WRITE)
            .ruled(ActionPlanContent::tidied, ActionPlanRecord::check)
            .part(
                    "action_plan_goal",
                    GOALS,
                    row -> Optional.of(new Goal(
                            row.id("id").map(GoalId::new).orElse(null),
                            row.text("text").orElse(""))));

    private ActionPlanRecord() {}

    private static List<Problem> check(ActionPlanContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        Integer year = content.year();
        if (year != null && !YearSpan.OF_ACTIVITIES.contains(year)) {
            found.add(Problem.of(YEAR, "plan.plan.yearWrong"));
        }
        for (int row = 0; row < content.goals().size(); row++) {
            Problem.inRow(GOALS, row, Goal.FIELDS.check(content.goals().get(row)))
                    .filter(problem -> !problem.key().equals("plan.goal.textMissing"))
                    .forEach(found::add);
        }
        @Nullable LocalDate last = null;
        for (Field<ActionPlanContent, @Nullable LocalDate> field : TERTIALS) {
            @Nullable LocalDate end = field.get(content);
            if (last != null && end != null && !end.isAfter(last)) {
                found.add(Problem.of(field, "plan.plan.tertialBackwards"));
            }
            last = end == null ? last : end;
        }
        return FIELDS.sorted(found);
    }
}
