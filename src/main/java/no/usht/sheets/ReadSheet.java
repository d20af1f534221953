package no.usht.sheets;

import java.util.List;

/**
 * A sheet as it was brought, without its empty rows.
 *
 * @param name empty for CSV, which has one sheet and no name for it
 */
public record ReadSheet(String name, List<SheetRow> rows) {

    public ReadSheet {
        rows = List.copyOf(rows);
    }

    /** As wide as its widest row. */
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
