package no.usht.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.content.Problem;
import no.usht.document.Subject;
import no.usht.keeping.RecordKind;
import no.usht.shared.YearSpan;
import org.jspecify.annotations.Nullable;

/** What a strategy consists of, and where it is kept. */
public final class StrategyRecord {

    private static final int VISION_LENGTH = 500;
    private static final int AIM_LENGTH = 2_000;

    public static final Field<StrategyContent, String> TITLE = Field.line(
                    "plan.strategy.title", StrategyContent::title, StrategyContent::withTitle)
            .atMost(ActionPlanRecord.TITLE_LENGTH)
            .required("plan.strategy.titleMissing");
    public static final Field<StrategyContent, @Nullable Integer> FIRST_YEAR = Field.number(
                    "plan.strategy.firstYear", StrategyContent::firstYear, StrategyContent::withFirstYear)
            .required("plan.strategy.yearMissing");
    public static final Field<StrategyContent, @Nullable Integer> LAST_YEAR = Field.number(
                    "plan.strategy.lastYear", StrategyContent::lastYear, StrategyContent::withLastYear)
            .required("plan.strategy.yearMissing");
    public static final Field<StrategyContent, String> VISION = Field.text(
                    "plan.strategy.vision", StrategyContent::vision, StrategyContent::withVision)
            .atMost(VISION_LENGTH);
    public static final Field<StrategyContent, String> AIM = Field.text(
                    "plan.strategy.aim", StrategyContent::aim, StrategyContent::withAim)
            .atMost(AIM_LENGTH);
    public static final Field<StrategyContent, List<FocusArea>> FOCUS_AREAS = Field.several(
                    "plan.strategy.focusAreas", StrategyContent::focusAreas, StrategyContent::withFocusAreas)
            .inOrder();
    public static final Field<StrategyContent, List<StrategyGoal>> GOALS = Field.several(
                    "plan.strategy.goals", StrategyContent::goals, StrategyContent::withGoals)
            .inOrder();
    public static final Field<StrategyContent, @Nullable StrategyState> STATE = Field.choice(
            "plan.strategy.state", StrategyState.class, StrategyContent::state, StrategyContent::withState);

    /** The years for which it is made. */
    public static final Period<StrategyContent, Integer> YEARS = new Period<>(FIRST_YEAR, LAST_YEAR);

    public static final Fields<StrategyContent> FIELDS = Fields.of(
                    TITLE, FIRST_YEAR, LAST_YEAR, VISION, AIM, FOCUS_AREAS, GOALS, STATE)
            .together(YEARS);

    public static final RecordKind<StrategyContent> KIND = RecordKind.kept(
                    "strategy",
                    Strategy.class,
                    StrategyId::new,
                    Strategy::new,
                    StrategyContent.empty(),
                    FIELDS,
                    Permission.PLAN_READ,
                    Permission.PLAN_WRITE)
            .ruled(StrategyContent::tidied, StrategyRecord::check)
            .part(
                    "strategy_focus_area",
                    FOCUS_AREAS,
                    row -> Optional.of(new FocusArea(
                            row.text("name").orElse(""), row.text("about").orElse(""))))
            .part("strategy_goal", GOALS, row -> row.text("text").map(StrategyGoal::new));

    private StrategyRecord() {}

    /** A strategy, as the files on it know it. */
    public static Subject subject(StrategyId id) {
        return new Subject(StrategyFiles.KEY, id.value());
    }

    private static List<Problem> check(StrategyContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        Stream.of(FIRST_YEAR, LAST_YEAR).forEach(field -> {
            Integer year = field.get(content);
            if (year != null && !YearSpan.OF_ACTIVITIES.contains(year)) {
                found.add(Problem.of(field, "plan.plan.yearWrong"));
            }
        });
        YEARS.check(content).ifPresent(found::add);
        for (int row = 0; row < content.focusAreas().size(); row++) {
            FocusArea area = content.focusAreas().get(row);
            if (!area.saysNothing()) {
                Problem.inRow(FOCUS_AREAS, row, FocusArea.FIELDS.check(area)).forEach(found::add);
            }
        }
        for (int row = 0; row < content.goals().size(); row++) {
            Problem.inRow(GOALS, row, StrategyGoal.FIELDS.check(content.goals().get(row)))
                    .forEach(found::add);
        }
        return FIELDS.sorted(found);
    }
}
