package no.usht.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
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
        Element table = new Element("table");
        Element title = new Element("caption").setAttribute("id", id);
        title.setText(caption);
        title.getClassList().add("usht-sr-only");
        Element headRow = new Element("tr");
        headRow.appendChild(heading("col", corner, null));
        columns.forEach(column -> headRow.appendChild(heading("col", column, null)));
        Element head = new Element("thead");
        head.appendChild(headRow);
        Element body = new Element("tbody");
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
            Element tr = new Element("tr");
            tr.appendChild(heading("row", row.name(), row.href()));
            for (int i = 0; i < columns.size(); i++) {
                tr.appendChild(cell(row.cells().get(i), greatest, row.name() + ", " + columns.get(i)));
            }
            body.appendChild(tr);
        }
        table.appendChild(title, head, body);
        getElement().appendChild(table);
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-labelledby", id);
    }

    private static Element cell(Cell cell, long greatest, String where) {
        Element td = new Element("td");
        String text = Norwegian.number(cell.value());
        Element holder = td;
        if (cell.href() != null) {
            holder = new Element("a").setAttribute("href", cell.href()).setAttribute("aria-label", text + ": " + where);
            td.appendChild(holder);
        }
        holder.setText(text);
        Shade.apply(td, cell.value(), greatest);
        return td;
    }

    private static Element heading(String scope, String text, @Nullable String href) {
        Element th = new Element("th").setAttribute("scope", scope);
        if (href == null) {
            th.setText(text);
        } else {
            Element anchor = new Element("a").setAttribute("href", href);
            anchor.setText(text);
            th.appendChild(anchor);
        }
        return th;
    }
}
