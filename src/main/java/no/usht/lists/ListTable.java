package no.usht.lists;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.HitCount;

/**
 * A list that is short enough to be shown whole: how many there are, a table, and a file of it. A row can have what
 * {@link Column#choice} offers.
 */
public final class ListTable<T> extends Div {

    private final String name;
    private final List<Column<T>> columns;
    private final Supplier<List<T>> rows;
    private final HitCount count = new HitCount();
    private final FileLinks files;
    private final Div foot = new Div();
    private final Div list = new Div();
    private String countKey = "";
    private int most = Integer.MAX_VALUE;
    private Supplier<EmptyState> empty = () -> new EmptyState("", "");

    /**
     * @param name of the list and its files, such as "Utkast"
     * @param rows all of them, as the person who looks may see them
     */
    public ListTable(String name, List<Column<T>> columns, Exports exports, Supplier<List<T>> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
        files = new FileLinks(new Exported<>(name, columns, () -> "", () -> rows.get().stream()), exports);
        foot.addClassName("usht-list-foot");
        foot.add(count, files);
        add(foot, list);
    }

    /**
     * Says how many there are.
     *
     * @param key of the words for {@code one} and {@code many}; ends with a dot
     */
    public ListTable<T> counted(String key) {
        countKey = key;
        return this;
    }

    /** Shows no more than so many, and says so by the words for {@code most}; the rows should be one more where there are more. */
    public ListTable<T> newest(int shown) {
        most = shown;
        return this;
    }

    /** What stands there where there are none. */
    public ListTable<T> empty(Supplier<EmptyState> state) {
        empty = state;
        return this;
    }

    /** Shows the rows of now. */
    public void show() {
        show(rows.get());
    }

    /** Shows the rows of now, which somebody has just asked for. */
    public void show(List<T> all) {
        if (!countKey.isEmpty()) {
            count.ofNewest(countKey, all.size(), most);
        }
        files.show(all.size());
        list.removeAll();
        list.add(all.isEmpty() ? empty.get() : table(all));
    }

    private DataTable table(List<T> all) {
        DataTable table = new DataTable(name).stacking().captionHidden();
        List<Column<T>> onPage = columns.stream().filter(Column::isOnPage).toList();
        onPage.forEach(column -> {
            if (column.isNumber()) {
                table.numberColumn(column.heading());
            } else {
                table.column(column.heading());
            }
        });
        all.stream()
                .limit(most)
                .forEach(row -> table.row(
                        onPage.stream().map(column -> column.cell(row)).toArray(DataTable.Cell[]::new)));
        return table;
    }
}
