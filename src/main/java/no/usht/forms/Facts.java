package no.usht.forms;

import java.util.List;
import no.usht.content.Field;
import no.usht.shared.EmailAddress;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.KeyValues;

/** What stands in a record, for those who read it. */
public final class Facts {

    private Facts() {}

    /** Each of those fields in which something stands; what is not so is not said. */
    public static <C> KeyValues of(Wording words, C content, List<Field<C, ?>> fields) {
        KeyValues facts = new KeyValues();
        fields.stream()
                .filter(field -> !field.values(content).contains(false))
                .forEach(field -> facts.add(words.label(field), words.of(content, field)));
        return facts;
    }

    /** Things of a few texts each; a mail can be written to what is an address for it. */
    public static <T> DataTable table(Wording words, Field<?, ?> of, List<Field<T, String>> cells, List<T> rows) {
        DataTable table = new DataTable(words.label(of)).stacking().captionHidden();
        cells.forEach(cell -> table.column(words.label(cell)));
        rows.forEach(
                row -> table.row(cells.stream().map(cell -> cell(cell.get(row))).toArray(Cell[]::new)));
        return table;
    }

    private static Cell cell(String text) {
        return EmailAddress.parse(text)
                .map(address -> Cell.link(text, "mailto:" + address.onTheWire()))
                .orElseGet(() -> Cell.text(text));
    }
}
