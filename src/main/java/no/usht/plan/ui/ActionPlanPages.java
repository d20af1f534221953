package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.access.Access;
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
import no.usht.pages.Attempt;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanRecord;
import no.usht.plan.ActionPlanService;
import no.usht.plan.Goal;
import no.usht.plan.PlanAction;
import no.usht.plan.PlanAdoption;
import no.usht.plan.PlanSteps;
import no.usht.plan.PlanTree;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.FormRows;
import no.usht.uikit.Notices;
import no.usht.uikit.Tag;
import org.springframework.data.domain.Sort;

/** What only action plans have on their pages. */
@org.springframework.stereotype.Component
class ActionPlanPages implements Presentation<ActionPlanContent> {

    private final ActionPlanService plans;
    private final PlanAdoption adoption;
    private final PlanNames names;
    private final PlanPapers papers;
    private final Access access;
    private final Clock clock;
    private final RecordPages<ActionPlanContent> pages;

    ActionPlanPages(
            ActionPlanService plans,
            PlanAdoption adoption,
            PlanNames names,
            PlanPapers papers,
            Access access,
            Clock clock,
            RecordTools tools) {
        this.plans = plans;
        this.adoption = adoption;
        this.names = names;
        this.papers = papers;
        this.access = access;
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

    @Override
    public Wording.Names names() {
        return names.forPage();
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
        List<Saved<ActionPlanContent>> current = plans.allOf(today().getYear());
        current.forEach(plan -> links.add(Places.link(
                current.size() == 1
                        ? words.text("plan.plans.ofThisYear")
                        : words.text("plan.plans.oneOfThisYear", plan.content().title()),
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
    public boolean isDeletable(ActionPlanContent content) {
        return PlanSteps.ALL.offers(content.standing(), PlanAction.DELETE, access::may);
    }

    @Override
    public List<Component> tags(Saved<ActionPlanContent> saved, Wording words) {
        return List.of(PlanTags.of(saved.content().standing(), words));
    }

    @Override
    public List<Component> readerActions(Saved<ActionPlanContent> saved, Wording words) {
        return List.copyOf(papers.now(new ActionPlanId(saved.id()), words));
    }

    @Override
    public List<Component> actions(Saved<ActionPlanContent> saved, Wording words, Runnable again) {
        List<Component> actions = new ArrayList<>();
        if (PlanSteps.ALL.offers(saved.content().standing(), PlanAction.ADOPT, access::may)) {
            actions.add(new Button(words.text("plan.adopt"), click -> askToAdopt(saved, words, again)));
        }
        actions.add(RecordAddress.button(
                words.text("plan.next"), ActionPlanViews.NextYear.class, RecordAddress.id(saved.id())));
        actions.add(new Button(
                words.text("plan.measures.new"),
                click -> Places.open(MeasureViews.Begin.class, MeasurePages.PLAN.query(new ActionPlanId(saved.id())))));
        return actions;
    }

    private void askToAdopt(Saved<ActionPlanContent> saved, Wording words, Runnable again) {
        CancelFirst.open(
                new ConfirmDialog(
                        words.text("plan.adopt"),
                        words.text("plan.adopt.text", saved.content().title()),
                        words.text("plan.adopt"),
                        confirmed -> Attempt.at(
                                () -> {
                                    adoption.adopt(new ActionPlanId(saved.id()), saved.version());
                                    Notices.saved(words.text(
                                            "plan.adopted", saved.content().title()));
                                    again.run();
                                },
                                words,
                                again)),
                words.text("pages.cancel"));
    }

    /** What was adopted when, and whether it says something else by now. */
    private Optional<Card> adopted(Saved<ActionPlanContent> plan, Wording words) {
        return adoption.versions(new ActionPlanId(plan.id())).stream()
                .findFirst()
                .map(version -> {
                    Card card = new Card(
                            words.text("plan.versions.title"),
                            new Paragraph(words.text(
                                    "plan.versions.newest",
                                    String.valueOf(version.number()),
                                    version.adoptedBy(),
                                    Norwegian.dateTime(version.adoptedAt()))));
                    adoption.sinceAdopted(new ActionPlanId(plan.id()))
                            .filter(changes -> !changes.isEmpty())
                            .ifPresent(changes ->
                                    card.actions(new Tag(words.text("plan.versions.changed"), Tag.Tone.WARN)));
                    card.add(Places.link(
                            words.text("plan.versions.all"),
                            ActionPlanViews.Versions.class,
                            RecordAddress.id(plan.id())));
                    return card;
                });
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
        beside(saved, words).ifPresent(side::add);
        side.add(cards.figures());
        Div others = PlanOverview.links(words, new ActionPlanId(saved.id()));
        others.add(
                new Span(" · "),
                Places.link(words.text("plan.years"), ActionPlanViews.Years.class, RecordAddress.id(saved.id())));
        side.add(new Card(words.text("plan.sight"), others));
        adopted(saved, words).ifPresent(side::add);
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

    /** The other plans of its year, which there are where centres have become one, and what to do about them. */
    private Optional<Card> beside(Saved<ActionPlanContent> plan, Wording words) {
        List<Saved<ActionPlanContent>> others = plan.content().year() == null
                ? List.of()
                : plans.allOf(plan.content().year()).stream()
                        .filter(other -> !other.id().equals(plan.id()))
                        .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        others.forEach(other -> list.add(new ListItem(
                Places.link(other.content().title(), ActionPlanViews.Detail.class, RecordAddress.id(other.id())))));
        return Optional.of(new Card(
                words.text("plan.plan.several", String.valueOf(plan.content().year())),
                new Paragraph(words.text("plan.plan.several.text")),
                list));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
