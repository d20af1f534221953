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
import no.usht.forms.Wording;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.UnknownRecordException;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.pages.ListFrame;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordTools;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityListItem;
import no.usht.priority.PriorityName;
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

    private final PriorityService priorities;
    private final PriorityCatalogue catalogue;
    private final PriorityPages pages;
    private final ListFrame<PriorityContent> frame;
    private final Access access;
    private final Clock clock;
    private final Exports exports;
    private final Wording words = new Wording(this);

    private final Div page = new Div();
    private final Span status = new Span();
    private final Map<Move, Button> moveButtons = new HashMap<>();
    private int year;

    PriorityListView(
            PriorityService priorities,
            PriorityCatalogue catalogue,
            PriorityPages pages,
            RecordTools tools,
            Access access,
            Clock clock,
            Exports exports) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.pages = pages;
        this.frame = new ListFrame<>(pages, tools, words);
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
        return words.text("priority.list.title", String.valueOf(year));
    }

    private List<PriorityListItem> show() {
        List<PriorityListItem> items = priorities.list(year);
        page.removeAll();
        moveButtons.clear();
        page.add(header(items));
        if (mayWrite()) {
            page.add(pages.pages().ownDrafts(words));
            frame.deleted().ifPresent(link -> page.add(new Paragraph(link)));
        }
        page.add(items.isEmpty() ? empty() : table());
        return items;
    }

    private Component header(List<PriorityListItem> items) {
        List<Component> actions = new ArrayList<>();
        actions.add(
                YearInAddress.field(words.text("priority.list.year"), catalogue.years(), year, PriorityListView.class));
        if (mayWrite()) {
            if (drafts(items) > 0) {
                actions.add(new Button(words.text("priority.list.publishDrafts"), event -> confirmPublishing()));
            }
            actions.add(new Button(
                    words.text("priority.list.beginYear"), event -> new BeginYearDialog(priorities, year).open()));
            Button create = create();
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
            return words.text("priority.list.allDrafts", Norwegian.number(drafts));
        }
        return drafts == 0
                ? words.text("priority.list.allPublished", Norwegian.number(items.size()))
                : words.text(
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
            Notices.saved(words.text("priority.publishDrafts.done", String.valueOf(year)));
        } catch (ChangedMeanwhileException e) {
            show();
            Notices.failed(words.text("priority.publishDrafts.changed"));
        } catch (UnpublishableDraftsException e) {
            show();
            tellProblems(e);
        }
    }

    private void tellProblems(UnpublishableDraftsException refusal) {
        UnorderedList list = new UnorderedList();
        refusal.refused().forEach(draft -> {
            ListItem item = new ListItem(link(draft.name()));
            item.add(" – " + PriorityWords.problems(words, draft.problems()));
            list.add(item);
        });
        Div problems = new Div(new Paragraph(words.text("priority.publishDrafts.refused")), list);
        problems.addClassName("usht-problems");
        problems.getElement().setAttribute("role", "alert");
        page.addComponentAtIndex(1, problems);
    }

    private static Anchor link(PriorityName name) {
        return Places.link(name.name(Texts.language()), PriorityViews.One.class, RecordAddress.id(name.id()));
    }

    private Component empty() {
        String title = words.text("priority.list.emptyTitle", String.valueOf(year));
        return mayWrite()
                ? new EmptyState(title, words.text("priority.list.emptyWrite"), create())
                : new EmptyState(title, words.text("priority.list.emptyRead"));
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
                        words.text("priority.list.priority"),
                        row -> said(row.item()),
                        row -> row.item().name(Texts.language())),
                Column.<Ranked>text(words.text("priority.list.years"), row -> years(row.item())),
                Column.<Ranked>drawn(
                        words.text("priority.list.state"),
                        row -> new Component[] {tags(row.item())},
                        row -> PriorityWords.state(words, row.item().name().state())
                                .getText())));
        if (mayWrite()) {
            columns.add(Column.choice(words.text("priority.list.order"), this::moveButtons));
        }
        ListTable<Ranked> list = new ListTable<>(getPageTitle(), columns, exports, () -> ranked(shown));
        list.show();
        return new Card(words.text("priority.list.heading"), list);
    }

    private static String years(PriorityListItem item) {
        return Norwegian.years(item.name().yearFrom(), item.name().yearTo());
    }

    private Div tags(PriorityListItem item) {
        Div tags = new Div(PriorityWords.state(words, item.name().state()));
        if (item.nameNnProvisional()) {
            tags.add(new Tag(words.text("priority.list.provisional"), Tag.Tone.OFF));
        }
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

    private Component[] said(PriorityListItem item) {
        List<Component> said = new ArrayList<>(List.of(link(item.name())));
        for (String sentence : PriorityWords.relations(words, item.covers(), item.continues())) {
            Div line = new Div(sentence);
            line.addClassName("usht-caption");
            said.add(line);
        }
        return said.toArray(Component[]::new);
    }

    private Button moveButton(Ranked row, int step, VaadinIcon icon, String labelKey) {
        PriorityListItem item = row.item();
        Button button = new Button(icon.create(), event -> move(item, step));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.text(labelKey, item.name(Texts.language())));
        button.setTooltipText(words.text(labelKey, item.name(Texts.language())));
        int to = row.index() + step;
        button.setEnabled(to >= 0 && to < row.of());
        moveButtons.put(new Move(item.name().id(), step), button);
        return button;
    }

    private void move(PriorityListItem item, int step) {
        UUID id = item.name().id();
        try {
            priorities.move(id, year, step);
        } catch (UnknownRecordException e) {
            show();
            Notices.failed(words.text("priority.list.gone", item.name(Texts.language())));
            return;
        } catch (ChangedMeanwhileException e) {
            show();
            Notices.failed(words.text("priority.list.moveAgain"));
            return;
        }
        List<UUID> order = show().stream().map(each -> each.name().id()).toList();
        keepFocus(id, step);
        status.setText(words.text(
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

    private Button create() {
        return new Button(
                words.text("priority.list.new"),
                event -> Places.open(PriorityViews.Begin.class, YearInAddress.query(year)));
    }

    private record Move(UUID id, int step) implements Serializable {}
}
