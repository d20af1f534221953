package no.usht.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.pages.ListFrame;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordTools;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityListItem;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityService;
import no.usht.priority.PriorityState;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
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
    private final PriorityMoves moves;
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
        this.moves = new PriorityMoves(priorities, words, this::show);
        add(page, moves.status());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int thisYear = YearInAddress.thisYear(clock);
        year = YearInAddress.chosen(event.getLocation().getQueryParameters(), catalogue.years(), thisYear);
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("priority.list.title", String.valueOf(year));
    }

    private void show() {
        List<PriorityListItem> items = priorities.list(year);
        page.removeAll();
        page.add(header(items));
        if (mayWrite()) {
            page.add(pages.pages().ownDrafts(words));
            frame.deleted().ifPresent(link -> page.add(new Paragraph(link)));
        }
        page.add(items.isEmpty() ? empty() : table());
    }

    private Component header(List<PriorityListItem> items) {
        List<Component> actions = new ArrayList<>();
        actions.add(
                YearInAddress.field(words.text("priority.list.year"), catalogue.years(), year, PriorityListView.class));
        if (mayWrite()) {
            if (drafts(items) > 0) {
                actions.add(new Button(words.text("priority.list.publishDrafts"), event -> publishDrafts()));
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

    private void publishDrafts() {
        PublishDraftsDialog.open(priorities, words, year, problems -> {
            show();
            problems.ifPresent(told -> page.addComponentAtIndex(1, told));
        });
    }

    static Anchor link(PriorityName name) {
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
            columns.add(Column.choice(
                    words.text("priority.list.order"), row -> moves.of(row.item(), shown, row.index(), row.of())));
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

    private Component[] said(PriorityListItem item) {
        List<Component> said = new ArrayList<>(List.of(link(item.name())));
        for (String sentence : PriorityWords.relations(words, item.covers(), item.continues())) {
            Div line = new Div(sentence);
            line.addClassName("usht-caption");
            said.add(line);
        }
        return said.toArray(Component[]::new);
    }

    private boolean mayWrite() {
        return access.may(Permission.PRIORITY_WRITE);
    }

    private Button create() {
        return new Button(
                words.text("priority.list.new"),
                event -> Places.open(PriorityViews.Begin.class, YearInAddress.query(year)));
    }
}
