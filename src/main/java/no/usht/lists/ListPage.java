package no.usht.lists;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridSortOrderBuilder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.usht.uikit.EmptyState;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * A list of any length: fields that narrow it, how many rows they leave, the rows as they are scrolled to, and all of them as a
 * file. What is asked for, and in which order, stands in the address.
 *
 * @param <T> a row
 * @param <F> which rows
 */
public final class ListPage<T, F> extends Div {

    /** So many rows at a time go into a file: one statement for nearly every list, and never more in memory. */
    private static final int ROWS_FOR_FILES = 2000;

    private static final String DESCENDING = "-";

    /**
     * Where the rows come from, as the person who looks may see them.
     *
     * @param page some of them, in the order that is asked for
     * @param count how many there are
     */
    public record Rows<T, F>(BiFunction<F, Pageable, ? extends Iterable<T>> page, ToLongFunction<F> count) {

        Stream<T> page(F filter, Pageable page) {
            return StreamSupport.stream(this.page.apply(filter, page).spliterator(), false);
        }

        long count(F filter) {
            return count.applyAsLong(filter);
        }
    }

    private final Filters<F> filters;
    private final Rows<T, F> rows;
    private final List<Column<T>> columns;
    private final String countKey;
    private final Function<Address<F>, EmptyState> empty;
    private final int narrowBelow;
    private final Parameter<Sort> order;
    private final Grid<T> grid = new Grid<>();
    private final Div nothing = new Div();
    private final FileLinks files;
    private final List<Grid.Column<T>> wideColumns;
    private boolean narrow;
    private long hits;
    /** Files are made of it in requests of their own. */
    private volatile Address<F> address;

    private volatile String narrowedTo = "";

    /**
     * What a list is called and says of itself.
     *
     * @param name of the list and its files, such as "Aktiviteter"
     * @param countKey of how many there are, for {@code one} and {@code many}; ends with a dot
     * @param narrowBelow CSS pixels of the window below which there is room for one column
     * @param empty what stands there where the address leaves nothing
     */
    public record Words<F>(String name, String countKey, int narrowBelow, Function<Address<F>, EmptyState> empty) {}

    /**
     * @param whole the address of the whole list
     * @param columns the first one is always seen
     */
    public ListPage(
            Words<F> words,
            Address<F> whole,
            Filters<F> filters,
            List<Column<T>> columns,
            Rows<T, F> rows,
            Exports exports) {
        this.filters = filters;
        this.rows = rows;
        this.columns = columns;
        countKey = words.countKey();
        empty = words.empty();
        narrowBelow = words.narrowBelow();
        order = Parameters.ORDER.as(this::order, this::word);
        address = whole.knowing(order);
        wideColumns = addColumns();
        // Their number, so that the list is as long as it is from the start and one comes back to the same place in it.
        grid.setItems(
                query -> rows.page(
                        address.filter(), PageRequest.of(query.getPage(), query.getPageSize(), sort(address))),
                query -> Math.toIntExact(hits));
        grid.setAllRowsVisible(false);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("usht-list");
        grid.getElement().setAttribute("aria-label", words.name());
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                filters.open(address.with(order, sort(event.getSortOrder())));
            }
        });
        nothing.getElement().setAttribute("role", "status");
        files = new FileLinks(new Exported<>(words.name(), columns, () -> narrowedTo, this::all), exports);
        filters.bar().end(files);
        add(filters.bar(), filters.tags(), nothing, grid);
    }

    private List<Grid.Column<T>> addColumns() {
        Column<T> first = columns.getFirst();
        first.addTo(grid, this::smallPrint, this::showAgain).setWidth("18rem").setFlexGrow(3);
        return columns.stream()
                .skip(1)
                .filter(Column::isOnPage)
                .map(column -> {
                    Grid.Column<T> added = column.addTo(grid, row -> "", this::showAgain);
                    return column.isWrapping() ? added.setWidth("12rem").setFlexGrow(2) : added.setAutoWidth(true);
                })
                .toList();
    }

    /** What the hidden columns would say, where the window is narrow. */
    private String smallPrint(T row) {
        return narrow
                ? columns.stream()
                        .filter(Column::isBrief)
                        .map(column -> column.words(row))
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(" · "))
                : columns.getFirst().smallPrint(row);
    }

    /** What an address of this list asks for. */
    public Address<F> read(QueryParameters query) {
        return address.read(query);
    }

    /** Shows what an address asks for. */
    public void show(Address<F> asked) {
        address = asked;
        filters.show(asked);
        narrowedTo = filters.words(asked);
        showSort();
        hits = rows.count(asked.filter());
        boolean none = hits == 0;
        filters.bar().count(countKey, hits);
        grid.setVisible(!none);
        // With nothing to look through, fields to look with are in the way.
        filters.bar().setVisible(!none || asked.narrows());
        files.show(hits);
        nothing.removeAll();
        if (none) {
            nothing.add(empty.apply(asked));
        }
        grid.getDataProvider().refreshAll();
    }

    private void showAgain() {
        show(address);
    }

    /** What is shown. */
    public Address<F> address() {
        return address;
    }

    /** All rows that the address asks for, a part at a time; the first part at once, so that who may not is told before a file begins. */
    private Stream<T> all() {
        Address<F> asked = address;
        F filter = asked.filter();
        Sort sort = sort(asked);
        return Stream.iterate(
                        part(filter, 0, sort),
                        part -> !part.rows().isEmpty(),
                        part -> part.rows().size() < ROWS_FOR_FILES
                                ? new Part<T>(part.number(), List.of())
                                : part(filter, part.number() + 1, sort))
                .flatMap(part -> part.rows().stream());
    }

    private Part<T> part(F filter, int number, Sort sort) {
        return new Part<>(
                number,
                rows.page(filter, PageRequest.of(number, ROWS_FOR_FILES, sort)).toList());
    }

    private record Part<T>(int number, List<T> rows) {}

    private Sort sort(Address<F> asked) {
        return asked.get(order).orElse(Sort.unsorted());
    }

    private Optional<Sort> order(String word) {
        boolean descending = word.startsWith(DESCENDING);
        String name = descending ? word.substring(DESCENDING.length()) : word;
        return orders().filter(known -> known.word().equals(name))
                .findFirst()
                .map(known -> Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, known.property()));
    }

    private String word(Sort sort) {
        return sort.stream()
                .findFirst()
                .flatMap(asked -> orders().filter(known -> known.property().equals(asked.getProperty()))
                        .findFirst()
                        .map(known -> (asked.isDescending() ? DESCENDING : "") + known.word()))
                .orElse("");
    }

    private Stream<Column.Order> orders() {
        return columns.stream().flatMap(column -> column.order().stream());
    }

    private Sort sort(List<GridSortOrder<T>> orders) {
        return orders.stream()
                .findFirst()
                .flatMap(asked -> asked.getSorted()
                        .getSortOrder(asked.getDirection())
                        .findFirst()
                        .map(property -> Sort.by(
                                asked.getDirection() == SortDirection.DESCENDING
                                        ? Sort.Direction.DESC
                                        : Sort.Direction.ASC,
                                property.getSorted())))
                .orElse(Sort.unsorted());
    }

    private void showSort() {
        GridSortOrderBuilder<T> orders = new GridSortOrderBuilder<>();
        sort(address).stream()
                .findFirst()
                .ifPresent(asked -> wordOf(asked.getProperty())
                        .flatMap(word -> Optional.ofNullable(grid.getColumnByKey(word)))
                        .ifPresent(column -> {
                            if (asked.isDescending()) {
                                orders.thenDesc(column);
                            } else {
                                orders.thenAsc(column);
                            }
                        }));
        grid.sort(orders.build());
    }

    private Optional<String> wordOf(String property) {
        return orders().filter(known -> known.property().equals(property))
                .map(Column.Order::word)
                .findFirst();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Signal.effect(
                this,
                () -> showNarrow(
                        event.getUI().getPage().windowSizeSignal().get().width() < narrowBelow));
    }

    private void showNarrow(boolean asNarrow) {
        if (narrow != asNarrow) {
            narrow = asNarrow;
            wideColumns.forEach(column -> column.setVisible(!asNarrow));
            grid.getDataProvider().refreshAll();
        }
    }
}
