package no.usht.activity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridSortOrderBuilder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityListItem;
import no.usht.activity.ActivityOrder;
import no.usht.activity.ActivityRecord;
import no.usht.activity.ActivityService;
import no.usht.keeping.Deletions;
import no.usht.keeping.Drafts;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;
import no.usht.uikit.GridCells;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The centre's activities; filters and order stand in the address. */
@Route(value = "aktiviteter", layout = CentreLayout.class)
@PermitAll
class ActivityListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NARROW = 800;
    private static final ActivityFilter ARCHIVED = ActivityFilter.ofArchived();

    private final ActivityService activities;
    private final Drafts drafts;
    private final Deletions deletions;
    private final ActivityNames names;
    private final Access access;
    private final Words words;

    private final ListFilters filters;
    private final Grid<ActivityListItem> grid = new Grid<>();
    private final Div nothing = new Div();
    private final List<Grid.Column<ActivityListItem>> wideColumns = new ArrayList<>();
    private final Div bar = new Div();
    private final Div beside = new Div();
    private boolean built;
    private long hits;
    private boolean narrow;
    private ActivityFilter filter = ActivityFilter.none();
    private Sort sort = Sort.unsorted();

    ActivityListView(
            ActivityService activities, Drafts drafts, Deletions deletions, ActivityNames names, Access access) {
        this.activities = activities;
        this.drafts = drafts;
        this.deletions = deletions;
        this.names = names;
        this.access = access;
        this.words = new Words(this, names);
        this.filters = new ListFilters(words, names, changed -> go(changed, sort));
    }

    @Override
    public String getPageTitle() {
        return words.text("activity.list.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!built) {
            build();
            built = true;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        filter = ListAddress.filter(query, names);
        sort = ListAddress.sort(query);
        filters.show(filter);
        boolean anyArchived = activities.count(ARCHIVED) > 0;
        showBeside(anyArchived);
        showSort();
        hits = activities.count(filter);
        boolean empty = hits == 0;
        filters.summarise(hits);
        grid.setVisible(!empty);
        // With nothing to look through, fields to look with are in the way.
        bar.setVisible(!empty || !filter.isNone() || anyArchived);
        nothing.removeAll();
        if (empty) {
            nothing.add(emptyState());
        }
        grid.getDataProvider().refreshAll();
    }

    private void build() {
        PageHeader header = new PageHeader(words.text("activity.list.title"), words.text("activity.list.lead"));
        if (access.may(Permission.ACTIVITY_WRITE)) {
            header.setActions(newActivity());
        }
        addColumns();
        // Their number, so that the list is as long as it is from the start and one comes back to the same place in it.
        grid.setItems(query -> page(query.getPage(), query.getPageSize()), query -> Math.toIntExact(hits));
        grid.setAllRowsVisible(false);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("usht-list");
        grid.getElement().setAttribute("aria-label", words.text("activity.list.title"));
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                go(filter, sort(event.getSortOrder()));
            }
        });
        wideColumns.forEach(column -> column.setVisible(!narrow));
        nothing.getElement().setAttribute("role", "status");
        bar.add(filters.bar(activities.years()));
        beside.addClassNames("usht-caption", "usht-beside");
        add(header, beside, bar, nothing, grid);
    }

    /** What the list does not show, and where it is. */
    private void showBeside(boolean anyArchived) {
        List<Anchor> links = new ArrayList<>();
        if (access.may(Permission.ACTIVITY_WRITE)) {
            long waiting = drafts.count(ActivityRecord.KIND);
            if (waiting > 0) {
                links.add(Places.link(
                        waiting == 1
                                ? words.text("activity.list.drafts.one")
                                : words.text("activity.list.drafts", String.valueOf(waiting)),
                        DraftListView.class));
            }
            if (!deletions.newest(ActivityRecord.KIND, 1).isEmpty()) {
                links.add(Places.link(words.text("activity.list.deleted"), DeletedListView.class));
            }
        }
        if (anyArchived && !filter.archived()) {
            links.add(new Anchor(
                    Places.href(ActivityListView.class, ListAddress.query(ARCHIVED, Sort.unsorted(), names)),
                    words.text("activity.list.allArchived")));
        }
        beside.removeAll();
        for (Anchor link : links) {
            if (beside.getComponentCount() > 0) {
                beside.add(new Span(" · "));
            }
            beside.add(link);
        }
        beside.setVisible(!links.isEmpty());
    }

    private Stream<ActivityListItem> page(int page, int size) {
        return activities.list(filter, PageRequest.of(page, size, sort)).stream();
    }

    private void addColumns() {
        grid.addColumn(GridCells.link(ActivityListItem::title, ActivityListView::address, this::smallPrint))
                .setHeader(words.text("activity.list.column.title"))
                .setKey(ActivityOrder.TITLE.name())
                .setSortProperty(ActivityOrder.TITLE.name())
                .setWidth("18rem")
                .setFlexGrow(3);
        wideColumns.add(grid.addColumn(item -> words.label(item.kind()))
                .setHeader(words.text("activity.list.column.kind"))
                .setKey(ActivityOrder.KIND.name())
                .setSortProperty(ActivityOrder.KIND.name())
                .setAutoWidth(true));
        wideColumns.add(grid.addColumn(GridCells.tag(item -> words.tag(item.status())))
                .setHeader(words.text("activity.list.column.status"))
                .setKey(ActivityOrder.STATUS.name())
                .setSortProperty(ActivityOrder.STATUS.name())
                .setAutoWidth(true));
        wideColumns.add(grid.addColumn(this::period)
                .setHeader(words.text("activity.list.column.period"))
                .setKey(ActivityOrder.PERIOD.name())
                .setSortProperty(ActivityOrder.PERIOD.name())
                .setAutoWidth(true));
        wideColumns.add(grid.addColumn(item -> Norwegian.number(item.takingPart()))
                .setHeader(words.text("activity.list.column.takingPart"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true));
        wideColumns.add(grid.addColumn(GridCells.tag(this::publicationTag))
                .setHeader(words.text("activity.list.column.publication"))
                .setAutoWidth(true));
    }

    private static String address(ActivityListItem item) {
        return Places.href(
                ActivityDetailView.class, new RouteParam("id", item.id().toString()));
    }

    /** The main priority; where the window is narrow, what the hidden columns would say. */
    private String smallPrint(ActivityListItem item) {
        if (narrow) {
            return Stream.of(words.label(item.kind()), words.label(item.status()), period(item))
                    .filter(fact -> !fact.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
        return Optional.ofNullable(item.mainPriority())
                .flatMap(names::priority)
                .map(priority -> priority.name(words.language()))
                .orElse("");
    }

    private String period(ActivityListItem item) {
        return Norwegian.shortPeriod(item.from(), item.to(), words.language());
    }

    private Tag publicationTag(ActivityListItem item) {
        if (item.publishedVersion() == null) {
            return new Tag(words.text("activity.words.unpublished"), Tag.Tone.OFF);
        }
        return item.changedSincePublished()
                ? new Tag(words.text("activity.words.changedSince"), Tag.Tone.WARN)
                : new Tag(words.text("activity.list.published"), Tag.Tone.OK);
    }

    private Button newActivity() {
        Button button = Actions.to(words.text("activity.list.new"), NewActivityView.class);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState emptyState() {
        if (!filter.isNone()) {
            return new EmptyState(words.text("activity.list.noHits"), words.text("activity.list.noHits.text"));
        }
        return access.may(Permission.ACTIVITY_WRITE)
                ? new EmptyState(words.text("activity.list.none"), words.text("activity.list.none.text"), newActivity())
                : new EmptyState(words.text("activity.list.none"), words.text("activity.list.none.text"));
    }

    private void go(ActivityFilter wanted, Sort order) {
        Places.open(ActivityListView.class, ListAddress.query(wanted, order, names));
    }

    private static Sort sort(List<GridSortOrder<ActivityListItem>> orders) {
        return orders.stream()
                .findFirst()
                .map(order -> Sort.by(
                        order.getDirection() == SortDirection.DESCENDING ? Sort.Direction.DESC : Sort.Direction.ASC,
                        order.getSorted().getKey()))
                .orElse(Sort.unsorted());
    }

    private void showSort() {
        GridSortOrderBuilder<ActivityListItem> orders = new GridSortOrderBuilder<>();
        sort.stream()
                .findFirst()
                .ifPresent(order -> Optional.ofNullable(grid.getColumnByKey(order.getProperty()))
                        .ifPresent(column -> {
                            if (order.isDescending()) {
                                orders.thenDesc(column);
                            } else {
                                orders.thenAsc(column);
                            }
                        }));
        grid.sort(orders.build());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Signal.effect(
                this,
                () -> showNarrow(
                        event.getUI().getPage().windowSizeSignal().get().width() < NARROW));
    }

    private void showNarrow(boolean narrow) {
        if (this.narrow != narrow) {
            this.narrow = narrow;
            wideColumns.forEach(column -> column.setVisible(!narrow));
            if (built) {
                grid.getDataProvider().refreshAll();
            }
        }
    }
}
