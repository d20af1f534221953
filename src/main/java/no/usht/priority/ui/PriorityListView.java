package no.usht.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.PermitAll;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.Drafts;
import no.usht.keeping.UnknownRecordException;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityListItem;
import no.usht.priority.PriorityService;
import no.usht.priority.PriorityState;
import no.usht.priority.UnpublishableDraftsException;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** The national priorities of one year, where the directorate keeps and orders them. */
@Route(value = "satsinger", layout = NationalLayout.class)
@PermitAll
class PriorityListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PriorityService priorities;
    private final transient PriorityCatalogue catalogue;
    private final transient Drafts drafts;
    private final transient Access access;
    private final transient Clock clock;
    private final transient Exports exports;

    private final Div page = new Div();
    private final Span status = new Span();
    private final Map<Move, Button> moveButtons = new HashMap<>();
    private int year;

    PriorityListView(
            PriorityService priorities,
            PriorityCatalogue catalogue,
            Drafts drafts,
            Access access,
            Clock clock,
            Exports exports) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.access = access;
        this.clock = clock;
        this.exports = exports;
        status.addClassName("usht-sr-only");
        status.getElement().setAttribute("role", "status");
        add(page, status);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int thisYear = LocalDate.now(clock.withZone(Norwegian.ZONE)).getYear();
        year = YearInAddress.chosen(event.getLocation().getQueryParameters(), catalogue.years(), thisYear);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("priority.list.title", String.valueOf(year));
    }

    private List<PriorityListItem> show() {
        List<PriorityListItem> items = priorities.list(year);
        page.removeAll();
        moveButtons.clear();
        page.add(header(items));
        if (mayWrite()) {
            page.add(PriorityDesk.ownDrafts(this, drafts, catalogue));
        }
        page.add(items.isEmpty() ? empty() : table());
        return items;
    }

    private Component header(List<PriorityListItem> items) {
        List<Component> actions = new ArrayList<>();
        actions.add(YearInAddress.field(
                getTranslation("priority.list.year"), catalogue.years(), year, PriorityListView.class));
        if (mayWrite()) {
            if (drafts(items) > 0) {
                actions.add(new Button(getTranslation("priority.list.publishDrafts"), event -> confirmPublishing()));
            }
            actions.add(new Button(getTranslation("priority.list.beginYear"), event -> beginYear()));
            Button create = new Button(getTranslation("priority.list.new"), event -> create());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(create);
        }
        return new PageHeader(getPageTitle(), lead(items), actions.toArray(Component[]::new));
    }

    private String lead(List<PriorityListItem> items) {
        long drafts = drafts(items);
        if (items.isEmpty()) {
            return "";
        }
        if (drafts == items.size()) {
            return getTranslation("priority.list.allDrafts", Norwegian.number(drafts));
        }
        return drafts == 0
                ? getTranslation("priority.list.allPublished", Norwegian.number(items.size()))
                : getTranslation(
                        "priority.list.someDrafts", Norwegian.number(items.size() - drafts), Norwegian.number(drafts));
    }

    private static long drafts(List<PriorityListItem> items) {
        return items.stream()
                .filter(item -> item.name().state() == PriorityState.DRAFT)
                .count();
    }

    private void confirmPublishing() {
        List<PriorityDetails> drafts = priorities.drafts(year);
        if (drafts.isEmpty()) {
            show();
            return;
        }
        new PublishDraftsDialog(year, drafts, this::publishDrafts).open();
    }

    private void publishDrafts(Map<UUID, Integer> seen) {
        try {
            priorities.publishDrafts(year, seen);
            show();
            Notices.saved(getTranslation("priority.publishDrafts.done", String.valueOf(year)));
        } catch (ChangedMeanwhileException e) {
            show();
            Notices.failed(getTranslation("priority.publishDrafts.changed"));
        } catch (UnpublishableDraftsException e) {
            show();
            tellProblems(e);
        }
    }

    private void tellProblems(UnpublishableDraftsException refusal) {
        UnorderedList list = new UnorderedList();
        refusal.refused().forEach(draft -> {
            ListItem item = new ListItem(new Anchor(
                    Places.href(
                            EditPriorityView.class,
                            new RouteParam("id", draft.name().id().toString())),
                    draft.name().name(Texts.language())));
            item.add(" – "
                    + String.join(
                            " ",
                            draft.problems().stream()
                                    .map(problem -> PriorityWords.problems(this, List.of(problem)))
                                    .toList()));
            list.add(item);
        });
        Div problems = new Div(new Paragraph(getTranslation("priority.publishDrafts.refused")), list);
        problems.addClassName("usht-problems");
        problems.getElement().setAttribute("role", "alert");
        page.addComponentAtIndex(1, problems);
    }

    private Component empty() {
        String title = getTranslation("priority.list.emptyTitle", String.valueOf(year));
        if (!mayWrite()) {
            return new EmptyState(title, getTranslation("priority.list.emptyRead"));
        }
        return new EmptyState(
                title,
                getTranslation("priority.list.emptyWrite"),
                new Button(getTranslation("priority.list.new"), event -> create()));
    }

    /** A priority, and which one it is of how many. */
    private record Ranked(PriorityListItem item, int index, int of) {}

    private List<Ranked> ranked(int ofYear) {
        List<PriorityListItem> items = priorities.list(ofYear);
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Ranked(items.get(index), index, items.size()))
                .toList();
    }

    private Component table() {
        int shown = year;
        List<Column<Ranked>> columns = new ArrayList<>(List.of(
                Column.<Ranked>drawn(
                        getTranslation("priority.list.priority"),
                        row -> words(row.item()),
                        row -> row.item().name(Texts.language())),
                Column.<Ranked>text(getTranslation("priority.list.years"), row -> years(row.item())),
                Column.<Ranked>drawn(
                        getTranslation("priority.list.state"),
                        row -> new Component[] {tagsInRow(row.item())},
                        row -> PriorityWords.state(this, row.item().name().state())
                                .getText())));
        if (mayWrite()) {
            columns.add(Column.choice(getTranslation("priority.list.order"), this::moveButtons));
        }
        ListTable<Ranked> list = new ListTable<>(getPageTitle(), columns, exports, () -> ranked(shown));
        list.show();
        return new Card(getTranslation("priority.list.heading"), list);
    }

    private static String years(PriorityListItem item) {
        return Norwegian.years(item.name().yearFrom(), item.name().yearTo());
    }

    private Div tagsInRow(PriorityListItem item) {
        Div tags = new Div(tags(item));
        tags.addClassName("usht-actions");
        return tags;
    }

    private Component moveButtons(Ranked row) {
        Div buttons = new Div(
                moveButton(row, -1, VaadinIcon.ARROW_UP, "priority.list.moveUp"),
                moveButton(row, 1, VaadinIcon.ARROW_DOWN, "priority.list.moveDown"));
        buttons.addClassName("usht-nowrap");
        return buttons;
    }

    private Component[] words(PriorityListItem item) {
        List<Component> words = new ArrayList<>();
        words.add(new Anchor(
                Places.href(
                        EditPriorityView.class,
                        new RouteParam("id", item.name().id().toString())),
                item.name(Texts.language())));
        for (String sentence : PriorityWords.relations(this, item.covers(), item.continues())) {
            Div line = new Div(sentence);
            line.addClassName("usht-caption");
            words.add(line);
        }
        return words.toArray(Component[]::new);
    }

    private Component[] tags(PriorityListItem item) {
        Tag state = PriorityWords.state(this, item.name().state());
        return item.nameNnProvisional()
                ? new Component[] {state, new Tag(getTranslation("priority.list.provisional"), Tag.Tone.OFF)}
                : new Component[] {state};
    }

    private Button moveButton(Ranked row, int step, VaadinIcon icon, String labelKey) {
        PriorityListItem item = row.item();
        Button button = new Button(icon.create(), event -> move(item, step));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(labelKey, item.name(Texts.language())));
        button.setTooltipText(getTranslation(labelKey, item.name(Texts.language())));
        int to = row.index() + step;
        button.setEnabled(to >= 0 && to < row.of());
        moveButtons.put(new Move(item.name().id(), step), button);
        return button;
    }

    private void move(PriorityListItem item, int step) {
        UUID id = item.name().id();
        try {
            if (step < 0) {
                priorities.moveUp(id, year);
            } else {
                priorities.moveDown(id, year);
            }
        } catch (UnknownRecordException e) {
            show();
            Notices.failed(getTranslation("priority.list.gone", item.name(Texts.language())));
            return;
        } catch (ChangedMeanwhileException e) {
            show();
            Notices.failed(getTranslation("priority.list.moveAgain"));
            return;
        }
        List<UUID> order = show().stream().map(each -> each.name().id()).toList();
        keepFocus(id, step);
        status.setText(getTranslation(
                "priority.list.moved",
                item.name(Texts.language()),
                Norwegian.number(order.indexOf(id) + 1),
                Norwegian.number(order.size())));
    }

    /** The rows were drawn anew: the same button of the moved one gets the focus back, at the edge its neighbour. */
    private void keepFocus(UUID id, int step) {
        Stream.of(new Move(id, step), new Move(id, -step))
                .map(moveButtons::get)
                .filter(Objects::nonNull)
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private boolean mayWrite() {
        return access.may(Permission.PRIORITY_WRITE);
    }

    private void create() {
        Places.open(NewPriorityView.class, YearInAddress.query(year));
    }

    private void beginYear() {
        new BeginYearDialog(priorities, year).open();
    }

    private record Move(UUID id, int step) implements Serializable {}
}
