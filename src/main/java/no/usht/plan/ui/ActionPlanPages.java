package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.forms.CellRows;
import no.usht.forms.Desk;
import no.usht.forms.Facts;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.Deletions;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanRecord;
import no.usht.plan.ActionPlanService;
import no.usht.plan.Goal;
import no.usht.plan.PlanState;
import no.usht.plan.PlanTree;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.FormRows;
import org.springframework.data.domain.Sort;

/** What only action plans have on their pages. */
@org.springframework.stereotype.Component
class ActionPlanPages implements Presentation<ActionPlanContent> {

    private final ActionPlanService plans;
    private final Clock clock;
    private final RecordPages<ActionPlanContent> pages;

    ActionPlanPages(ActionPlanService plans, Clock clock, RecordTools tools) {
        this.plans = plans;
        this.clock = clock;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<ActionPlanContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<ActionPlanContent> kind() {
        return ActionPlanRecord.KIND;
    }

    /** The first year from this one on that has no plan. */
    @Override
    public ActionPlanContent begun(QueryParameters asked) {
        List<Integer> taken =
                plans.all().stream().map(plan -> plan.content().year()).toList();
        int year = Stream.iterate(today().getYear(), next -> next + 1)
                .filter(next -> !taken.contains(next))
                .findFirst()
                .orElseThrow();
        return ActionPlanContent.ofYear(year, I18NProvider.translate("plan.plan.usualTitle", String.valueOf(year)));
    }

    @Override
    public Views views() {
        return new Views(
                ActionPlanViews.All.class,
                ActionPlanViews.Detail.class,
                ActionPlanViews.Edit.class,
                ActionPlanViews.Begin.class,
                ActionPlanViews.History.class,
                ActionPlanViews.Drafts.class,
                ActionPlanViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "plan.plans.";
    }

    @Override
    public Sort order() {
        return ActionPlanService.NEWEST_FIRST;
    }

    @Override
    public List<Anchor> links(Wording words) {
        List<Anchor> links = new ArrayList<>();
        plans.ofYear(today().getYear())
                .ifPresent(plan -> links.add(Places.link(
                        words.text("plan.plans.ofThisYear"),
                        ActionPlanViews.Detail.class,
                        RecordAddress.id(plan.id()))));
        links.add(Places.link(words.text("plan.measures.title"), MeasureViews.All.class));
        return links;
    }

    @Override
    public Listing<ActionPlanContent> listing(Wording words) {
        return new Listing<>(
                List.of(ActionPlanRecord.TITLE, ActionPlanRecord.INTRODUCTION),
                "plan.plans.text",
                List.of(),
                List.of(
                        Presentation.column(words, ActionPlanRecord.YEAR)
                                .toTheRight()
                                .sorted("ar", ActionPlanRecord.YEAR.key()),
                        Column.<Saved<ActionPlanContent>>tag(
                                        words.label(ActionPlanRecord.STATE),
                                        plan -> PlanTags.of(plan.content().standing(), words))
                                .brief(),
                        Column.number(
                                words.label(ActionPlanRecord.GOALS),
                                plan -> plan.content().goals().size())),
                List.of());
    }

    @Override
    public List<Component> sections(Form<ActionPlanContent> form, Opened<ActionPlanContent> opened) {
        Wording words = form.words();
        IntegerField year = form.number(ActionPlanRecord.YEAR);
        CellRows<Goal> goals = new CellRows<>(words, ActionPlanRecord.GOALS, Goal.blank(), "plan.goal.");
        Goal.CELLS.forEach(goals::line);
        Paragraph tertials = new Paragraph(words.text("plan.plan.tertials.text"));
        tertials.addClassName("usht-caption");
        return List.of(
                new Card(
                        words.text("plan.plan.about"),
                        FormRows.of(
                                List.of(form.line(ActionPlanRecord.TITLE), year),
                                List.of(form.text(ActionPlanRecord.INTRODUCTION)))),
                new Card(words.label(ActionPlanRecord.GOALS), form.bind(goals, ActionPlanRecord.GOALS)),
                new Card(
                        words.text("plan.plan.tertials"),
                        tertials,
                        FormRows.of(ActionPlanRecord.TERTIALS.stream()
                                .map(form::day)
                                .toList())));
    }

    @Override
    public UUID save(Desk.Begun begun, ActionPlanContent content, RecordService records) {
        return plans.save(TypedId.ofNullable(begun.id(), ActionPlanId::new), begun.version(), content, begun.draft())
                .value();
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        plans.delete(new ActionPlanId(id), version);
    }

    @Override
    public void restore(UUID id, Deletions deletions) {
        plans.restore(new ActionPlanId(id));
    }

    @Override
    public List<Component> tags(Saved<ActionPlanContent> saved, Wording words) {
        return List.of(PlanTags.of(saved.content().standing(), words));
    }

    @Override
    public List<Component> actions(Saved<ActionPlanContent> saved, Wording words, Runnable again) {
        List<Component> actions = new ArrayList<>();
        actions.add(new Button(
                words.text("plan.measures.new"),
                click -> Places.open(MeasureViews.Begin.class, MeasurePages.PLAN.query(new ActionPlanId(saved.id())))));
        return actions;
    }

    @Override
    public CardGrid.Columns columns() {
        return CardGrid.Columns.MAIN_AND_SIDE;
    }

    @Override
    public List<Component> cards(Saved<ActionPlanContent> saved, Wording words) {
        PlanTree tree = plans.tree(new ActionPlanId(saved.id())).orElseThrow();
        PlanTreeCards cards = new PlanTreeCards(words, tree);
        List<Component> side = new ArrayList<>();
        side.add(cards.figures());
        side.add(new Card(
                words.text("plan.plan.about"),
                Facts.of(
                        words,
                        saved.content(),
                        Stream.of(
                                        List.of(ActionPlanRecord.YEAR, ActionPlanRecord.INTRODUCTION),
                                        ActionPlanRecord.TERTIALS)
                                .<Field<ActionPlanContent, ?>>flatMap(List::stream)
                                .toList())));
        return List.of(
                CardGrid.column(cards.branches().toArray(Component[]::new)),
                CardGrid.column(side.toArray(Component[]::new)));
    }

    static boolean isAdopted(Saved<ActionPlanContent> plan) {
        return plan.content().standing() == PlanState.ADOPTED;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
