package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityListItem;
import no.usht.activity.ActivityOrder;
import no.usht.activity.ActivityService;
import no.usht.activity.ActivitySuggestions;
import no.usht.centre.CountedFigures.Figure;
import no.usht.forms.CellRows;
import no.usht.forms.Choices;
import no.usht.forms.Choices.Choice;
import no.usht.forms.Form;
import no.usht.forms.Periods;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanService;
import no.usht.plan.Counting;
import no.usht.plan.FocusArea;
import no.usht.plan.GoalId;
import no.usht.plan.Indicator;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureRecord;
import no.usht.plan.MeasureService;
import no.usht.plan.StrategyGoal;
import no.usht.plan.StrategyService;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The fields of a measure: what it is, when, what it serves, and how it is carried out. */
@org.springframework.stereotype.Component
class MeasureSections {

    private final ActionPlanService plans;
    private final MeasureService measures;
    private final StrategyService strategies;
    private final ActivityService activities;
    private final ActivitySuggestions suggestions;
    private final PlanNames names;

    MeasureSections(
            ActionPlanService plans,
            MeasureService measures,
            StrategyService strategies,
            ActivityService activities,
            ActivitySuggestions suggestions,
            PlanNames names) {
        this.plans = plans;
        this.measures = measures;
        this.strategies = strategies;
        this.activities = activities;
        this.suggestions = suggestions;
        this.names = names;
    }

    /** All cards of the form, from top to bottom; {@code opened} is what it begins with. */
    List<Component> of(Form<MeasureContent> form, MeasureContent opened) {
        Wording words = form.words();
        Choices<MeasureContent> choices = new Choices<>(form);
        List<Saved<ActionPlanContent>> there = plans.all();
        Map<ActionPlanId, ActionPlanContent> all =
                there.stream().collect(Collectors.toMap(each -> new ActionPlanId(each.id()), Saved::content));
        ComboBox<Choice<ActionPlanId>> plan = choices.oneOf(MeasureRecord.PLAN);
        plan.setClearButtonVisible(false);
        plan.setRequiredIndicatorVisible(true);
        plan.setItems(there.stream()
                .map(each ->
                        new Choice<>(new ActionPlanId(each.id()), each.content().title()))
                .toList());
        ComboBox<Choice<GoalId>> goal = choices.oneOf(MeasureRecord.GOAL);
        MultiSelectComboBox<PriorityId> priorities = choices.several(MeasureRecord.PRIORITIES);
        Function<Choice<ActionPlanId>, Optional<ActionPlanContent>> chosen =
                choice -> Optional.ofNullable(choice).map(Choice::value).map(all::get);
        offer(chosen.apply(plan.getValue()), goal, priorities);
        plan.addValueChangeListener(change -> {
            List<Choice<GoalId>> goals = offer(chosen.apply(change.getValue()), goal, priorities);
            if (change.isFromClient() && !goals.contains(goal.getValue())) {
                goal.clear();
            }
        });
        ComboBox<String> responsible = choices.suggested(MeasureRecord.RESPONSIBLE, this::responsible);
        responsible.setHelperText(words.text("plan.measure.responsible.help"));
        TextArea why = form.text(MeasureRecord.WHY);
        why.setHelperText(words.text("plan.measure.why.help"));
        IntegerField hours = form.number(MeasureRecord.HOURS);
        IntegerField percentage = form.number(MeasureRecord.POSITION_PERCENTAGE);
        Stream.of(hours, percentage).forEach(amount -> amount.setStepButtonsVisible(false));
        return List.of(
                new Card(
                        words.text("plan.measure.about"),
                        FormRows.of(
                                List.of(form.line(MeasureRecord.TITLE)),
                                List.of(plan, goal),
                                List.of(why),
                                List.of(responsible))),
                new Card(
                        words.text("plan.measure.when"),
                        FormRows.of(Stream.concat(
                                        Periods.days(form, MeasureRecord.PERIOD).row().stream(),
                                        Stream.of(form.day(MeasureRecord.DEADLINE)))
                                .toList())),
                new Card(
                        words.text("plan.measure.serves"),
                        caption(words.text("plan.measure.serves.text")),
                        FormRows.of(
                                List.of(priorities),
                                List.of(
                                        choices.suggested(MeasureRecord.FOCUS_AREA, this::focusAreas),
                                        choices.suggested(MeasureRecord.STRATEGY_GOAL, this::strategyGoals)))),
                new Card(
                        words.text("plan.measure.means"),
                        caption(words.text("plan.measure.means.text")),
                        FormRows.of(List.of(activities(form, opened)), List.of(hours, percentage))),
                indicators(
                        form,
                        () -> chosen.apply(plan.getValue()).flatMap(content -> Optional.ofNullable(content.year()))));
    }

    /** Offers the goals of the plan, and the national priorities of its year. */
    private List<Choice<GoalId>> offer(
            Optional<ActionPlanContent> plan,
            ComboBox<Choice<GoalId>> goal,
            MultiSelectComboBox<PriorityId> priorities) {
        List<Choice<GoalId>> goals = plan.stream()
                .flatMap(content -> content.goals().stream())
                .flatMap(each -> Stream.ofNullable(each.id()).map(id -> new Choice<>(id, each.text())))
                .toList();
        Choice<GoalId> kept = goal.getValue();
        goal.setItems(goals);
        if (kept != null) {
            goal.setValue(kept);
        }
        Integer year = plan.map(ActionPlanContent::year).orElse(null);
        List<PriorityId> served = List.copyOf(priorities.getValue());
        priorities.setItems(Stream.concat(
                        (year == null ? List.<PriorityName>of() : names.priorities(year))
                                .stream().map(PriorityName::id),
                        served.stream())
                .distinct()
                .toList());
        priorities.setValue(served);
        return goals;
    }

    private List<String> responsible() {
        return Stream.concat(measures.responsible().stream(), suggestions.responsible().stream())
                .distinct()
                .toList();
    }

    /** Those of the strategy, then those that activities name. */
    private List<String> focusAreas() {
        return Stream.concat(
                        strategies.inForce().stream()
                                .flatMap(strategy -> strategy.focusAreas().stream())
                                .map(FocusArea::name),
                        suggestions.focusAreas().stream())
                .distinct()
                .toList();
    }

    private List<String> strategyGoals() {
        return strategies.inForce().stream()
                .flatMap(strategy -> strategy.goals().stream())
                .map(StrategyGoal::text)
                .toList();
    }

    private MultiSelectComboBox<ActivityId> activities(Form<MeasureContent> form, MeasureContent opened) {
        Map<ActivityId, String> titles = new HashMap<>(names.activities(List.copyOf(opened.activities())));
        MultiSelectComboBox<ActivityId> box = new Choices<>(form).several(MeasureRecord.ACTIVITIES);
        box.setItemLabelGenerator(id ->
                titles.computeIfAbsent(id, unknown -> form.words().of(MeasureRecord.ACTIVITIES, unknown)));
        box.setItems(query -> {
            List<ActivityListItem> found = activities.list(
                    ActivityFilter.containing(query.getFilter().orElse("")),
                    PageRequest.of(query.getPage(), query.getPageSize(), Sort.by(ActivityOrder.TITLE.name())));
            found.forEach(item -> titles.put(item.id(), item.title()));
            return found.stream().map(ActivityListItem::id);
        });
        return box;
    }

    private Card indicators(Form<MeasureContent> form, Supplier<Optional<Integer>> year) {
        Wording words = form.words();
        Map<String, Figure> figures = names.figures();
        CellRows<Indicator> rows = new CellRows<>(words, MeasureRecord.INDICATORS, Indicator.blank(), "plan.indicator.")
                .line(Indicator.NAME)
                .line(Indicator.UNIT)
                .decimal(Indicator.BASELINE, "plan.indicator.unreadable")
                .decimal(Indicator.TARGET, "plan.indicator.unreadable")
                .oneOf(
                        Indicator.FIGURE,
                        row -> List.copyOf(figures.keySet()),
                        key -> words.of(Indicator.FIGURE, (Object) key))
                .oneOf(Indicator.AMONG, row -> among(year.get()), among -> words.of(Indicator.AMONG, (Object) among))
                .made((row, cells) -> CountedCells.join(words, cells, figures))
                .wide();
        return new Card(
                words.label(MeasureRecord.INDICATORS),
                caption(words.text("plan.indicator.text")),
                form.bind(rows, MeasureRecord.INDICATORS));
    }

    /** The measure's activities, those of each priority of the year and of each kind, and all that the centre does. */
    private List<Counting> among(Optional<Integer> year) {
        Counting any = Counting.of("");
        return Stream.of(
                        Stream.of(any, any.ofCentre()),
                        year.stream()
                                .flatMap(each -> names.priorities(each).stream())
                                .map(priority -> any.serving(priority.id())),
                        Arrays.stream(ActivityKind.values()).map(any::ofKind))
                .flatMap(some -> some)
                .toList();
    }

    static Paragraph caption(String text) {
        Paragraph caption = new Paragraph(text);
        caption.addClassName("usht-caption");
        return caption;
    }
}
