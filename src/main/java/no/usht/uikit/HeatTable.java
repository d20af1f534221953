package no.usht.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.UUID;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;

/** Numbers by row and column, darker where there are more; a real table whose numbers lead to the lists behind them. */
public final class HeatTable extends Div {

    /**
     * One number.
     *
     * @param href the list behind it, if there is one
     */
    public record Cell(long value, @Nullable String href) {}

    /**
     * One line.
     *
     * @param href what its name leads to, if anything
     */
    public record Row(String name, @Nullable String href, List<Cell> cells) {}

    /**
     * @param caption what the table shows, in words that stand alone; read out, not shown
     * @param corner what the rows are, such as Senter
     */
    public HeatTable(String caption, String corner, List<String> columns, List<Row> rows) {
        addClassNames("usht-table", "usht-heat");
        String id = "t-" + UUID.randomUUID();
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        table.getCaption().setId(id);
        table.getCaption().addClassName("usht-sr-only");
        NativeTableRow heads = table.getHead().addRow();
        heads.add(heading("col", corner, null));
        columns.forEach(column -> heads.add(heading("col", column, null)));
        long greatest = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(Cell::value)
                .max()
                .orElse(0);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Row '" + row.name() + "' has "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
            }
            NativeTableRow line = table.getBody().addRow();
            line.add(heading("row", row.name(), row.href()));
            for (int i = 0; i < columns.size(); i++) {
                line.add(cell(row.cells().get(i), greatest, row.name() + ", " + columns.get(i)));
            }
        }
        add(table);
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-labelledby", id);
    }

    private static NativeTableCell cell(Cell cell, long greatest, String where) {
        NativeTableCell drawn = new NativeTableCell();
        String text = Norwegian.number(cell.value());
        if (cell.href() == null) {
            drawn.setText(text);
        } else {
            Anchor anchor = new Anchor(cell.href(), text);
            anchor.setAriaLabel(text + ": " + where);
            drawn.add(anchor);
        }
        Shade.apply(drawn.getElement(), cell.value(), greatest);
        return drawn;
    }

    private static NativeTableHeaderCell heading(String scope, String text, @Nullable String href) {
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", scope);
        if (href == null) {
            head.setText(text);
        } else {
            head.add(new Anchor(href, text));
        }
        return head;
    }
}
