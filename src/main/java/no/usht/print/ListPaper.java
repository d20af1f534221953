package no.usht.print;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;

/**
 * A list on paper, as it stands on a page: its title, what it was narrowed to, how many rows it has, and the rows.
 *
 * @param narrowedTo the filters in words, such as Type: Kurs · 2026; empty where all is listed
 */
public record ListPaper(
        Language language, Letterhead letterhead, String title, String narrowedTo, List<Column> columns) {

    /** More columns than these need the longer side of the page. */
    private static final int UPRIGHT = 5;

    /** A column of a list. */
    public record Column(String name, boolean isNumber) {}

    public ListPaper {
        columns = List.copyOf(columns);
    }

    /** How many rows are printed at the most; whoever has more narrows the list, or takes it as a table to calculate with. */
    public int mostRows() {
        return PrinterLimits.USUAL.lines() / columns.size() - 1;
    }

    /** The document with these rows, each with a text for each column; the first one names the row. */
    public Paper of(List<List<String>> rows) {
        ResourceBundle texts = Texts.in(language);
        String count = rows.size() == 1
                ? texts.getString("print.list.one")
                : MessageFormat.format(texts.getString("print.list.many"), Norwegian.number(rows.size()));
        Paper paper = new Paper(language, letterhead, title)
                .below(narrowedTo.isEmpty() ? count : narrowedTo + " \u00b7 " + count);
        if (columns.size() > UPRIGHT) {
            paper.wide();
        }
        if (rows.isEmpty()) {
            return paper.text(texts.getString("print.list.empty"));
        }
        PaperTable table = new PaperTable("");
        for (Column column : columns) {
            if (column.isNumber()) {
                table.numberColumn(column.name());
            } else {
                table.column(column.name());
            }
        }
        rows.forEach(table::row);
        return paper.table(table);
    }
}
