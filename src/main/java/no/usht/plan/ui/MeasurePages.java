package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityListItem;
import no.usht.activity.ActivityOrder;
import no.usht.activity.ActivityService;
import no.usht.activity.ActivitySuggestions;
import no.usht.activity.ui.ActivityAddress;
import no.usht.forms.CellRows;
import no.usht.forms.Choices;
import no.usht.forms.Choices.Choice;
import no.usht.forms.Desk;
import no.usht.forms.Form;
import no.usht.forms.Periods;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Parameter;
import no.usht.pages.Narrowing;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanService;
import no.usht.plan.FocusArea;
import no.usht.plan.GoalId;
import no.usht.plan.Indicator;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureId;
import no.usht.plan.MeasureRecord;
import no.usht.plan.MeasureService;
import no.usht.plan.StrategyGoal;
import no.usht.plan.StrategyService;
import no.usht.plan.Tertial;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.FormRows;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What only measures have on their pages. */
@org.springframework.stereotype.Component
class MeasurePages implements Presentation<MeasureContent> {

    /** The parameter that names the plan. */
    static final Parameter<ActionPlanId> PLAN =
            Parameter.text("plan").as(text -> TypedId.parse(text, ActionPlanId::new), ActionPlanId::toString);

    /** The parameter that names the tertial whose status is said. */
    static final Parameter<Tertial> TERTIAL =
            Parameter.choice("tertial", Map.of(Tertial.FIRST, "1", Tertial.SECOND, "2", Tertial.THIRD, "3"));

    private static final Parameter<String> RESPONSIBLE = Parameter.text("ansvarlig");

    private final ActionPlanService plans;
    private final MeasureService measures;
    private final StrategyService strategies;
    private final ActivityService activities;
    private final ActivitySuggestions suggestions;
    private final PlanNames names;
    private final Clock clock;
    private final RecordTools tools;
    private final RecordPages<MeasureContent> pages;

    MeasurePages(
            ActionPlanService plans,
            MeasureService measures,
            StrategyService strategies,
            ActivityService activities,
            ActivitySuggestions suggestions,
            PlanNames names,
            Clock clock,
            RecordTools tools) {
        this.plans = plans;
        this.measures = measures;
        this.strategies = strategies;
        this.activities = activities;
        this.suggestions = suggestions;
        this.names = names;
        this.clock = clock;
        this.tools = tools;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<MeasureContent> pages() {
        return pages;
    }

    /** Says how a measure was getting on at the end of a tertial. */
    Optional<String> status(RecordPage page, BeforeEnterEvent event) {
        Tertial tertial = TERTIAL.in(event.getLocation().getQueryParameters())
                .or(() -> RecordAddress.id(event)
                        .map(MeasureId::new)
                        .flatMap(measures::plan)
                        .map(plan -> StatusEditing.usual(plan, today())))
                .orElse(Tertial.FIRST);
        StatusEditing editing = new StatusEditing(this, tertial);
        return new RecordPages<>(editing, tools).edit(page, event).map(title -> editing.heading());
    }

    @Override
    public RecordKind<MeasureContent> kind() {
        return MeasureRecord.KIND;
    }

    @Override
    public MeasureContent begun(QueryParameters asked) {
        return MeasureContent.empty()
                .withPlan(PLAN.in(asked)
                        .or(() -> plans.ofYear(today().getYear()).map(plan -> new ActionPlanId(plan.id())))
                        .orElse(null));
    }

    @Override
    public Wording.Names names() {
        return names.forPage();
    }

    @Override
    public Views views() {
        return new Views(
                MeasureViews.All.class,
                MeasureViews.Detail.class,
                MeasureViews.Edit.class,
                MeasureViews.Begin.class,
                MeasureViews.History.class,
                MeasureViews.Drafts.class,
                MeasureViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "plan.measures.";
    }

    @Override
    public Anchor toList(MeasureContent content, Wording words) {
        ActionPlanId plan = content.plan();
        return plan == null
                ? Presentation.super.toList(content, words)
                : Places.link(
                        words.of(content, MeasureRecord.PLAN),
                        ActionPlanViews.Detail.class,
                        RecordAddress.id(plan.value()));
    }

    @Override
    public void openList(MeasureContent content) {
        ActionPlanId plan = content.plan();
        if (plan == null) {
            Presentation.super.openList(content);
        } else {
            Places.open(ActionPlanViews.Detail.class, RecordAddress.id(plan.value()));
        }
    }

    @Override
    public Listing<MeasureContent> listing(Wording words) {
        return new Listing<>(
                List.of(MeasureRecord.TITLE, MeasureRecord.WHY, MeasureRecord.RESPONSIBLE),
                "plan.measures.text",
                List.of(
                        Narrowing.choice(
                                PLAN,
                                MeasureRecord.PLAN,
                                plans.all().stream()
                                        .map(each -> new ActionPlanId(each.id()))
                                        .toList()),
                        Narrowing.choice(RESPONSIBLE, MeasureRecord.RESPONSIBLE, measures.responsible())),
                List.of(
                        Presentation.column(words, MeasureRecord.PLAN).brief(),
                        Presentation.column(words, MeasureRecord.RESPONSIBLE)
                                .brief()
                                .sorted("ansvarlig", MeasureRecord.RESPONSIBLE.key()),
                        Column.<Saved<MeasureContent>>day(
                                        words.label(MeasureRecord.DEADLINE),
                                        measure -> measure.content().deadline())
                                .sorted("frist", MeasureRecord.DEADLINE.key()),
                        Column.text(
                                words.text("plan.status.last"),
                                measure -> measure.content()
                                        .lastStatus()
                                        .map(status -> Stream.of(status.light(), status.tertial())
                                                .filter(Objects::nonNull)
                                                .map(words::label)
                                                .collect(Collectors.joining(", ")))
                                        .orElse("")),
                        Column.inFiles(
                                words.label(MeasureRecord.GOAL),
                                measure -> words.of(measure.content(), MeasureRecord.GOAL)),
                        Column.inFiles(
                                words.label(MeasureRecord.WHY),
                                measure -> measure.content().why())),
                List.of());
    }

    @Override
    public List<Component> sections(Form<MeasureContent> form, Opened<MeasureContent> opened) {
        Wording words = form.words();
        Choices<MeasureContent> choices = new Choices<>(form);
        Map<ActionPlanId, ActionPlanContent> all =
                plans.all().stream().collect(Collectors.toMap(each -> new ActionPlanId(each.id()), Saved::content));
        ComboBox<Choice<ActionPlanId>> plan = choices.oneOf(MeasureRecord.PLAN);
        plan.setClearButtonVisible(false);
        plan.setRequiredIndicatorVisible(true);
        plan.setItems(plans.all().stream()
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
                        FormRows.of(List.of(activities(form, opened.content())), List.of(hours, percentage))),
                indicators(form));
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
        List<PriorityId> kept2 = List.copyOf(priorities.getValue());
        priorities.setItems(Stream.concat(
                        (year == null ? List.<PriorityName>of() : names.priorities(year))
                                .stream().map(PriorityName::id),
                        kept2.stream())
                .distinct()
                .toList());
        priorities.setValue(kept2);
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

    private static Card indicators(Form<MeasureContent> form) {
        Wording words = form.words();
        CellRows<Indicator> rows = new CellRows<>(words, MeasureRecord.INDICATORS, Indicator.blank(), "plan.indicator.")
                .line(Indicator.NAME)
                .line(Indicator.UNIT)
                .decimal(Indicator.BASELINE, "plan.indicator.unreadable")
                .decimal(Indicator.TARGET, "plan.indicator.unreadable");
        return new Card(
                words.label(MeasureRecord.INDICATORS),
                caption(words.text("plan.indicator.text")),
                form.bind(rows, MeasureRecord.INDICATORS));
    }

    static Paragraph caption(String text) {
        Paragraph caption = new Paragraph(text);
        caption.addClassName("usht-caption");
        return caption;
    }

    @Override
    public UUID save(Desk.Begun begun, MeasureContent content, RecordService records) {
        return measures.save(TypedId.ofNullable(begun.id(), MeasureId::new), begun.version(), content, begun.draft())
                .value();
    }

    @Override
    public List<Component> tags(Saved<MeasureContent> saved, Wording words) {
        List<Component> tags = new ArrayList<>();
        saved.content()
                .lastStatus()
                .flatMap(status -> Optional.ofNullable(status.light()))
                .ifPresent(light -> tags.add(PlanTags.of(light, words)));
        return tags;
    }

    @Override
    public List<Component> actions(Saved<MeasureContent> saved, Wording words, Runnable again) {
        Button status = RecordAddress.button(
                words.text("plan.status.say"), MeasureViews.Status.class, RecordAddress.id(saved.id()));
        return List.of(status);
    }

    @Override
    public CardGrid.Columns columns() {
        return CardGrid.Columns.MAIN_AND_SIDE;
    }

    @Override
    public List<Component> cards(Saved<MeasureContent> saved, Wording words) {
        MeasureCards cards = new MeasureCards(words, saved, measures.plan(new MeasureId(saved.id())));
        Map<ActivityId, String> titles =
                names.activities(List.copyOf(saved.content().activities()));
        return List.of(
                CardGrid.column(cards.statuses(), cards.indicators(), cards.activities(titles, ActivityAddress::href)),
                CardGrid.column(Stream.concat(
                                Stream.of(cards.facts(), cards.serves()),
                                cards.thread(measures.thread(new MeasureId(saved.id())), saved.id()).stream())
                        .toArray(Component[]::new)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
