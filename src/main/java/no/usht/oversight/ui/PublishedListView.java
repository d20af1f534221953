package no.usht.oversight.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridSortOrderBuilder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.centre.CentreProfile;
import no.usht.priority.PriorityName;
import no.usht.projectbank.PublishedFilter;
import no.usht.projectbank.PublishedItem;
import no.usht.projectbank.PublishedList;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FilterBar;
import no.usht.uikit.GridCells;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The list behind every number of the directorate's pages; the address says which part of it. */
@Route(value = "aktiviteter", layout = NationalLayout.class)
@PermitAll
class PublishedListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** CSS pixels of the window below which there is room for one column. */
    private static final int NARROW = 1000;

    private final transient PublishedList published;
    private final transient Country country;
    private final ScopeFields scope;
    private final TextField text = new TextField(getTranslation("oversight.list.text"));
    private final Select<String> centre = new Select<>();
    private final Select<ActivityKind> kind = new Select<>();
    private final Select<ActivityStatus> status = new Select<>();
    private final FilterBar filters;
    private final Div narrowed = new Div();
    private final Grid<PublishedItem> grid = new Grid<>();
    private final List<Grid.Column<PublishedItem>> wideColumns = new ArrayList<>();
    private final Div place = new Div();
    private boolean narrow;
    private FigureAddress address = new FigureAddress(Map.of());
    private final transient Map<UUID, PriorityName> priorities = new HashMap<>();

    PublishedListView(PublishedList published, Country country) {
        this.published = published;
        this.country = country;
        this.scope = new ScopeFields(this, country, true, PublishedListView::open);
        List<Component> fields = new ArrayList<>(List.<Component>of(text, centre, kind, status));
        fields.addAll(List.of(scope.fields()));
        filters = new FilterBar(getTranslation("oversight.list.search"), fields.toArray(Component[]::new))
                .clearable(() -> open(address.keeping(FigureAddress.ORDER)));
        narrowed.addClassName("usht-tags");
        addClassName("usht-wide");
        add(
                new PageHeader(getTranslation("oversight.menu.activities"), getTranslation("oversight.list.lead")),
                filters,
                narrowed,
                place);
        buildFilters();
        buildGrid();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = country.choosable(FigureAddress.of(event.getLocation().getQueryParameters()));
        Optional<CentreKey> current = address.centre().flatMap(country::currentKey);
        if (current.isPresent()) {
            open(address.with(current.get()));
            return;
        }
        scope.show(address);
        Set<CentreKey> toldOf = new HashSet<>(country.publishing(null));
        address.centre().ifPresent(toldOf::add);
        centre.setItems(country.centres(toldOf).stream()
                .map(CentreProfile::key)
                .map(CentreKey::value)
                .toList());
        if (!PlainText.line(text.getValue()).equals(address.text())) {
            text.setValue(address.text());
        }
        set(centre, address.centre().map(CentreKey::value).orElse(null));
        set(kind, address.kind().orElse(null));
        set(status, address.status().orElse(null));
        filters.setFiltered(address.narrows());
        showNarrowed();
        showOrder();
        showItems(address.filter(country::priorityIds));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("oversight.menu.activities");
    }

    private static void open(FigureAddress address) {
        Places.open(PublishedListView.class, address.query());
    }

    private void buildFilters() {
        text.setClearButtonVisible(true);
        text.addClassName("usht-two-fields");
        text.setMaxLength(200);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(address.with(FigureAddress.TEXT, PlainText.line(change.getValue())));
            }
        });
        everything(centre, "oversight.centre", "oversight.list.centre.all");
        centre.setItemLabelGenerator(key -> key == null
                ? getTranslation("oversight.list.centre.all")
                : CentreKey.parse(key).map(country::areaName).orElse(""));
        centre.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(address.with(FigureAddress.CENTRE, change.getValue()));
            }
        });
        everything(kind, "oversight.kind", "oversight.list.kind.all");
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(
                value -> value == null ? getTranslation("oversight.list.kind.all") : Texts.label(this, value));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(address.with(FigureAddress.KIND, change.getValue()));
            }
        });
        everything(status, "oversight.status", "oversight.list.status.all");
        status.setItems(ActivityStatus.values());
        status.setItemLabelGenerator(
                value -> value == null ? getTranslation("oversight.list.status.all") : Texts.label(this, value));
        status.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(address.with(FigureAddress.STATUS, change.getValue()));
            }
        });
    }

    private void everything(Select<?> select, String label, String all) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(all));
        select.setPlaceholder(getTranslation(all));
    }

    private static <T> void set(Select<T> select, @Nullable T value) {
        if (value != null && select.getListDataView().contains(value)) {
            select.setValue(value);
        } else {
            select.clear();
        }
    }

    private void buildGrid() {
        grid.getElement().setAttribute("aria-label", getTranslation("oversight.menu.activities"));
        grid.addColumn(GridCells.link(PublishedItem::title, PublishedListView::address, this::smallPrint))
                .setHeader(getTranslation("oversight.list.title"))
                .setKey("title")
                .setSortProperty("title")
                .setWidth("18rem")
                .setFlexGrow(3);
        wideColumns.add(grid.addColumn(item -> country.areaName(item.centre()))
                .setHeader(getTranslation("oversight.centre"))
                .setAutoWidth(true));
        wideColumns.add(grid.addColumn(item -> Texts.label(this, item.kind()))
                .setHeader(getTranslation("oversight.kind"))
                .setAutoWidth(true));
        wideColumns.add(grid.addColumn(GridCells.tag(item -> StatusTag.of(this, item.status())))
                .setHeader(getTranslation("oversight.status"))
                .setAutoWidth(true));
        wideColumns.add(grid.addColumn(this::shortPeriod)
                .setHeader(getTranslation("oversight.list.period"))
                .setKey("from")
                .setSortProperty("from")
                .setAutoWidth(true));
        wideColumns.add(
                grid.addColumn(item -> Norwegian.shortDate(LocalDate.ofInstant(item.publishedAt(), Norwegian.ZONE)))
                        .setHeader(getTranslation("oversight.list.publishedAt"))
                        .setKey("publishedAt")
                        .setSortProperty("publishedAt")
                        .setAutoWidth(true));
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                open(address.orderedBy(order(event.getSortOrder())));
            }
        });
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("usht-list");
    }

    private static String address(PublishedItem item) {
        return Places.href(
                PublishedActivityView.class,
                new RouteParam("id", item.activityId().toString()));
    }

    /** The main priority; where the window is narrow, what the hidden columns would say. */
    private String smallPrint(PublishedItem item) {
        if (narrow) {
            return Stream.of(
                            country.areaName(item.centre()),
                            Texts.label(this, item.kind()),
                            Texts.label(this, item.status()),
                            period(item))
                    .filter(fact -> !fact.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
        return priorityName(item);
    }

    private String shortPeriod(PublishedItem item) {
        return Norwegian.shortPeriod(item.from(), item.to(), Texts.language());
    }

    private String period(PublishedItem item) {
        return Norwegian.period(item.from(), item.to(), Texts.language());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Signal.effect(
                this,
                () -> showNarrow(
                        event.getUI().getPage().windowSizeSignal().get().width() < NARROW));
    }

    private void showNarrow(boolean asNarrow) {
        if (narrow != asNarrow) {
            narrow = asNarrow;
            wideColumns.forEach(column -> column.setVisible(!asNarrow));
            grid.getDataProvider().refreshAll();
        }
    }

    private String priorityName(PublishedItem item) {
        UUID id = item.mainPriority();
        if (id == null) {
            return "";
        }
        PriorityName name = priorities.computeIfAbsent(
                id, missing -> country.priorityName(List.of(missing)).get(missing));
        return name == null ? "" : name.name(Texts.language());
    }

    private void showItems(PublishedFilter filter) {
        long count = published.count(filter);
        filters.setSummary(Words.digits(this, "oversight.list.count.", count));
        place.removeAll();
        if (count == 0) {
            place.add(new EmptyState(
                    getTranslation("oversight.list.empty"),
                    getTranslation("oversight.list.emptyText"),
                    new Button(
                            getTranslation("oversight.list.emptyAction"),
                            click -> open(address.keeping(FigureAddress.ORDER)))));
            return;
        }
        place.add(grid);
        grid.setItems(query -> items(filter, query), query -> (int) count);
    }

    private Stream<PublishedItem> items(PublishedFilter filter, Query<PublishedItem, Void> query) {
        return published.list(filter, PageRequest.of(query.getPage(), query.getPageSize(), address.order())).stream();
    }

    private static Sort order(List<GridSortOrder<PublishedItem>> orders) {
        return orders.stream()
                .findFirst()
                .map(order -> Sort.by(
                        order.getDirection() == SortDirection.DESCENDING ? Sort.Direction.DESC : Sort.Direction.ASC,
                        order.getSorted().getKey()))
                .orElse(Sort.unsorted());
    }

    private void showOrder() {
        GridSortOrderBuilder<PublishedItem> orders = new GridSortOrderBuilder<>();
        address.order().stream().findFirst().ifPresent(order -> {
            if (order.isDescending()) {
                orders.thenDesc(grid.getColumnByKey(order.getProperty()));
            } else {
                orders.thenAsc(grid.getColumnByKey(order.getProperty()));
            }
        });
        grid.sort(orders.build());
    }

    /** What the address asks for and no field shows, each with a way to be rid of it. */
    private void showNarrowed() {
        narrowed.removeAll();
        address.place()
                .ifPresent(code -> narrow(
                        FigureAddress.PLACE,
                        getTranslation(
                                "oversight.list.place", country.placeName(code).orElse(code))));
        if (address.coArranged()) {
            narrow(FigureAddress.TOGETHER, getTranslation("oversight.list.together"));
        }
        address.coCentre()
                .ifPresent(key ->
                        narrow(FigureAddress.WITH, getTranslation("oversight.list.with", country.areaName(key))));
        address.source()
                .ifPresent(source -> narrow(
                        FigureAddress.SOURCE, getTranslation("oversight.list.source", Texts.label(this, source))));
        address.state()
                .ifPresent(state ->
                        narrow(FigureAddress.STATE, getTranslation("oversight.list.state", Texts.label(this, state))));
        narrowed.setVisible(narrowed.getComponentCount() > 0);
    }

    private void narrow(String name, String words) {
        Button button = new Button(words, VaadinIcon.CLOSE_SMALL.create(), click -> open(address.with(name, "")));
        button.setIconAfterText(true);
        button.setAriaLabel(getTranslation("oversight.list.remove", words));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        narrowed.add(button);
    }
}
