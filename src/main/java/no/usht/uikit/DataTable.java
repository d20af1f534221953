package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A real HTML table with caption and headings, for a handful to a few hundred rows; scrolls sideways within itself.
 *
 * <p>Columns first, then rows. The first cell of a row names the row.
 */
public final class DataTable extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow heads = new NativeTableRow();
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> numeric = new ArrayList<>();
    private boolean stacks;

    /** What stands in one cell. */
    public static final class Cell {
        private final @Nullable String text;
        private final Component[] components;

        private Cell(@Nullable String text, Component... components) {
            this.text = text;
            this.components = components;
        }

        /** Plain text. */
        public static Cell text(String text) {
            return new Cell(text);
        }

        /** Text that leads somewhere. */
        public static Cell link(String text, String href) {
            return new Cell(null, new Anchor(href, text));
        }

        /** Anything else, such as tags. */
        public static Cell of(Component... components) {
            return new Cell(null, components);
        }
    }

    /** @param caption what the table shows, in words that stand alone */
    public DataTable(String caption) {
        addClassName("usht-table");
        String id = "t-" + UUID.randomUUID();
        table.setCaptionText(caption);
        table.getCaption().setId(id);
        table.getHead().add(heads);
        table.getBody();
        add(table);
        // What can scroll has to be reachable by keyboard, and then it needs a name.
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-labelledby", id);
    }

    /** Leaves the caption to screen readers, where a heading next to the table says the same. */
    public DataTable captionHidden() {
        table.getCaption().addClassName("usht-sr-only");
        return this;
    }

    /**
     * Lets the cells of a row stand below each other, each with the name of its column, where there is too little room for
     * columns. To be said before the first column.
     */
    public DataTable stacking() {
        stacks = true;
        addClassName("usht-table-stacks");
        // Browsers take a table that is laid out otherwise for no table any more.
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        role(heads, "row");
        return this;
    }

    /** Adds a column of words. */
    public DataTable column(String name) {
        return addColumn(name, false);
    }

    /** Adds a column of numbers, which stand to the right. */
    public DataTable numberColumn(String name) {
        return addColumn(name, true);
    }

    /** Adds a row of texts. */
    public DataTable row(String... texts) {
        return row(Arrays.stream(texts).map(Cell::text).toArray(Cell[]::new));
    }

    /** Adds a row. */
    public DataTable row(Cell... cells) {
        table.getBody().add(makeRow(cells));
        return this;
    }

    /** Adds a row of sums below all others. */
    public DataTable total(Cell... cells) {
        role(table.getFoot(), "rowgroup");
        table.getFoot().add(makeRow(cells));
        return this;
    }

    /** Takes all rows away, to be filled anew. */
    public void clear() {
        table.getBody().removeAll();
        table.removeFoot();
    }

    /** How many rows there are, sums not counted. */
    public int size() {
        return table.getBody().getRows().size();
    }

    private DataTable addColumn(String name, boolean isNumeric) {
        names.add(name);
        numeric.add(isNumeric);
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "col");
        role(head, "columnheader");
        align(head, isNumeric);
        heads.add(head);
        return this;
    }

    private NativeTableRow makeRow(Cell... cells) {
        if (cells.length != numeric.size()) {
            throw new IllegalArgumentException(
                    "A row of " + cells.length + " cells in a table of " + numeric.size() + " columns");
        }
        NativeTableRow row = new NativeTableRow();
        role(row, "row");
        for (int i = 0; i < cells.length; i++) {
            HtmlContainer cell = i == 0 ? new NativeTableHeaderCell() : new NativeTableCell();
            if (i == 0) {
                cell.getElement().setAttribute("scope", "row");
            }
            role(cell, i == 0 ? "rowheader" : "cell");
            if (stacks && i > 0) {
                cell.getElement().setAttribute("data-column", names.get(i));
            }
            align(cell, numeric.get(i));
            String text = cells[i].text;
            if (text != null) {
                cell.setText(text);
            }
            for (Component component : cells[i].components) {
                if (cell.getElement().getChildCount() > 0) {
                    cell.add(new Text(" "));
                }
                cell.add(component);
            }
            row.add(cell);
        }
        return row;
    }

    private void role(Component part, String role) {
        if (stacks) {
            part.getElement().setAttribute("role", role);
        }
    }

    private static void align(HtmlContainer cell, boolean isNumeric) {
        if (isNumeric) {
            cell.addClassName("usht-number");
        }
    }
}
