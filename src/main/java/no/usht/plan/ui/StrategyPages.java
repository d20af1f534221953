package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.document.ui.DocumentCards;
import no.usht.forms.CellRows;
import no.usht.forms.Desk;
import no.usht.forms.Facts;
import no.usht.forms.Form;
import no.usht.forms.Periods;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.pages.Attempt;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.plan.FocusArea;
import no.usht.plan.StrategyAction;
import no.usht.plan.StrategyContent;
import no.usht.plan.StrategyGoal;
import no.usht.plan.StrategyId;
import no.usht.plan.StrategyRecord;
import no.usht.plan.StrategyService;
import no.usht.plan.StrategyState;
import no.usht.plan.StrategySteps;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.FormRows;
import no.usht.uikit.Notices;
import org.springframework.data.domain.Sort;

/** What only strategies have on their pages. */
@org.springframework.stereotype.Component
class StrategyPages implements Presentation<StrategyContent> {

    private final StrategyService strategies;
    private final DocumentCards files;
    private final Access access;
    private final RecordPages<StrategyContent> pages;

    StrategyPages(StrategyService strategies, DocumentCards files, Access access, RecordTools tools) {
        this.strategies = strategies;
        this.files = files;
        this.access = access;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<StrategyContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<StrategyContent> kind() {
        return StrategyRecord.KIND;
    }

    /** What was adopted stays as it was. */
    @Override
    public boolean isOpen(StrategyContent content) {
        return content.standing() == StrategyState.DRAFT;
    }

    @Override
    public Views views() {
        return new Views(
                StrategyViews.All.class,
                StrategyViews.Detail.class,
                StrategyViews.Edit.class,
                StrategyViews.Begin.class,
                StrategyViews.History.class,
                StrategyViews.Drafts.class,
                StrategyViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "plan.strategies.";
    }

    @Override
    public Sort order() {
        return StrategyService.NEWEST_FIRST;
    }

    @Override
    public Listing<StrategyContent> listing(Wording words) {
        return new Listing<>(
                List.of(StrategyRecord.TITLE, StrategyRecord.VISION, StrategyRecord.AIM),
                "plan.strategies.text",
                List.of(),
                List.of(
                        Column.<Saved<StrategyContent>>text(
                                        words.text("plan.strategy.years"), strategy -> years(strategy.content()))
                                .brief()
                                .sorted("ar", StrategyRecord.FIRST_YEAR.key()),
                        Column.<Saved<StrategyContent>>tag(
                                        words.label(StrategyRecord.STATE),
                                        strategy ->
                                                PlanTags.of(strategy.content().standing(), words))
                                .brief(),
                        Presentation.column(words, StrategyRecord.VISION)),
                List.of());
    }

    private static String years(StrategyContent strategy) {
        Integer first = strategy.firstYear();
        Integer last = strategy.lastYear();
        return first == null || last == null ? "" : Norwegian.years(first, last);
    }

    @Override
    public List<Component> sections(Form<StrategyContent> form, Opened<StrategyContent> opened) {
        Wording words = form.words();
        return List.of(
                new Card(
                        words.text("plan.strategy.about"),
                        FormRows.of(
                                List.of(form.line(StrategyRecord.TITLE)),
                                Periods.years(form, StrategyRecord.YEARS).row(),
                                List.of(form.text(StrategyRecord.VISION)),
                                List.of(form.text(StrategyRecord.AIM)))),
                new Card(
                        words.label(StrategyRecord.FOCUS_AREAS),
                        form.bind(
                                new CellRows<>(words, StrategyRecord.FOCUS_AREAS, FocusArea.blank(), "plan.focusArea.")
                                        .line(FocusArea.NAME)
                                        .line(FocusArea.ABOUT),
                                StrategyRecord.FOCUS_AREAS)),
                new Card(
                        words.label(StrategyRecord.GOALS),
                        form.bind(
                                new CellRows<>(words, StrategyRecord.GOALS, StrategyGoal.blank(), "plan.strategyGoal.")
                                        .line(StrategyGoal.TEXT),
                                StrategyRecord.GOALS)));
    }

    @Override
    public UUID save(Desk.Begun begun, StrategyContent content, RecordService records) {
        return strategies
                .save(TypedId.ofNullable(begun.id(), StrategyId::new), begun.version(), content, begun.draft())
                .value();
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        strategies.delete(new StrategyId(id), version);
    }

    @Override
    public List<Component> tags(Saved<StrategyContent> saved, Wording words) {
        return List.of(PlanTags.of(saved.content().standing(), words));
    }

    @Override
    public List<Component> actions(Saved<StrategyContent> saved, Wording words, Runnable again) {
        List<Component> actions = new ArrayList<>();
        if (offers(saved, StrategyAction.BEGIN_REVISION)) {
            actions.add(new Button(words.text("plan.strategy.revise"), click -> revise(saved, words, again)));
        }
        if (offers(saved, StrategyAction.END_REVISION)) {
            actions.add(new Button(
                    words.text("plan.strategy.keep"),
                    click -> Attempt.at(
                            () -> {
                                strategies.endRevision(new StrategyId(saved.id()), saved.version());
                                Notices.saved(words.text("plan.strategy.kept"));
                                again.run();
                            },
                            words,
                            again)));
        }
        if (offers(saved, StrategyAction.ADOPT)) {
            Button adopt = new Button(words.text("plan.strategy.adopt"), click -> askToAdopt(saved, words, again));
            adopt.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(adopt);
        }
        return actions;
    }

    private boolean offers(Saved<StrategyContent> strategy, StrategyAction action) {
        return StrategySteps.ALL.offers(strategy.content().standing(), action, access::may);
    }

    private void revise(Saved<StrategyContent> saved, Wording words, Runnable again) {
        Attempt.at(
                () -> {
                    StrategyId draft = strategies.beginRevision(
                            new StrategyId(saved.id()),
                            saved.version(),
                            words.text("plan.strategy.next", saved.content().title()));
                    Places.open(StrategyViews.Edit.class, RecordAddress.id(draft.value()));
                    Notices.saved(
                            words.text("plan.strategy.revised", saved.content().title()));
                },
                words,
                again);
    }

    private void askToAdopt(Saved<StrategyContent> saved, Wording words, Runnable again) {
        String before = strategies
                .inForce()
                .map(other -> words.text("plan.strategy.adopt.instead", other.title()))
                .orElse("");
        CancelFirst.open(
                new ConfirmDialog(
                        words.text("plan.strategy.adopt"),
                        words.text("plan.strategy.adopt.text", saved.content().title()) + " " + before,
                        words.text("plan.strategy.adopt"),
                        confirmed -> Attempt.at(
                                () -> {
                                    strategies.adopt(new StrategyId(saved.id()), saved.version());
                                    Notices.saved(words.text(
                                            "plan.strategy.adopted",
                                            saved.content().title()));
                                    again.run();
                                },
                                words,
                                again)),
                words.text("pages.cancel"));
    }

    private static Component focusAreas(StrategyContent strategy, Wording words) {
        if (strategy.focusAreas().isEmpty()) {
            return MeasureSections.caption(words.text("plan.strategy.focusAreas.none"));
        }
        if (strategy.focusAreas().stream().allMatch(area -> area.about().isEmpty())) {
            UnorderedList list = new UnorderedList();
            strategy.focusAreas().forEach(area -> list.add(new ListItem(area.name())));
            return list;
        }
        return Facts.table(
                words, StrategyRecord.FOCUS_AREAS, List.of(FocusArea.NAME, FocusArea.ABOUT), strategy.focusAreas());
    }

    @Override
    public CardGrid.Columns columns() {
        return CardGrid.Columns.MAIN_AND_SIDE;
    }

    @Override
    public List<Component> cards(Saved<StrategyContent> saved, Wording words) {
        StrategyContent strategy = saved.content();
        List<Component> main = new ArrayList<>();
        Card goals = new Card(words.label(StrategyRecord.GOALS));
        goals.add(Facts.of(words, strategy, List.of(StrategyRecord.AIM)));
        if (!strategy.goals().isEmpty()) {
            OrderedList list = new OrderedList();
            strategy.goals().forEach(goal -> list.add(new ListItem(goal.text())));
            goals.add(list);
        } else if (strategy.aim().isEmpty()) {
            goals.add(MeasureSections.caption(words.text("plan.strategy.goals.none")));
        }
        main.add(goals);
        main.add(new Card(words.label(StrategyRecord.FOCUS_AREAS), focusAreas(strategy, words)));
        List<Component> side = new ArrayList<>();
        side.add(new Card(
                words.text("plan.strategy.about"),
                Facts.of(words, strategy, List.of(StrategyRecord.VISION))
                        .add(words.text("plan.strategy.years"), years(strategy))));
        files.card(StrategyRecord.subject(new StrategyId(saved.id()))).ifPresent(side::add);
        return List.of(
                CardGrid.column(main.toArray(Component[]::new)), CardGrid.column(side.toArray(Component[]::new)));
    }
}
