package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ui.ActivityAddress;
import no.usht.forms.Desk;
import no.usht.forms.Form;
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
import no.usht.plan.CountedIndicators;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureId;
import no.usht.plan.MeasureRecord;
import no.usht.plan.MeasureService;
import no.usht.plan.Tertial;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.shell.Places;
import no.usht.uikit.CardGrid;
import no.usht.uikit.PageHeader;

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
    private final MeasureSections sections;
    private final CountedIndicators counted;
    private final PlanNames names;
    private final Clock clock;
    private final RecordTools tools;
    private final RecordPages<MeasureContent> pages;

    MeasurePages(
            ActionPlanService plans,
            MeasureService measures,
            MeasureSections sections,
            CountedIndicators counted,
            PlanNames names,
            Clock clock,
            RecordTools tools) {
        this.plans = plans;
        this.measures = measures;
        this.sections = sections;
        this.counted = counted;
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
        StatusEditing editing = new StatusEditing(this, tertial, this::filled);
        return new RecordPages<>(editing, tools).edit(page, event).map(title -> editing.heading());
    }

    /** What is behind the numbers that are counted. */
    Optional<String> basis(RecordPage page, BeforeEnterEvent event) {
        return RecordAddress.id(event)
                .map(MeasureId::new)
                .flatMap(measures::find)
                .map(measure -> {
                    Wording words = new Wording(page, names());
                    String title =
                            words.text("plan.basis.title", measure.content().title());
                    page.add(
                            new PageHeader(title, words.text("plan.basis.lead"))
                                    .above(Places.link(
                                            measure.content().title(),
                                            MeasureViews.Detail.class,
                                            RecordAddress.id(measure.id()))),
                            new CountedBasis(words, counted.basis(new MeasureId(measure.id())), names.figures()));
                    return title;
                });
    }

    private Saved<MeasureContent> filled(Saved<MeasureContent> measure) {
        return measure.content().isCounted()
                ? measures.plan(new MeasureId(measure.id()))
                        .map(plan -> counted.filled(measure, plan))
                        .orElse(measure)
                : measure;
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
        return sections.of(form, opened.content());
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
        Optional<ActionPlanContent> plan = measures.plan(new MeasureId(saved.id()));
        MeasureCards cards = new MeasureCards(words, filled(saved), plan);
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
