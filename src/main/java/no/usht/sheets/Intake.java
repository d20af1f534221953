package no.usht.sheets;

import java.util.List;

/** Counts what is taken in, so that a file ends at the limits and not at the end of the memory. */
final class Intake {

    /** Of Excel's sheets. */
    static final int LAST_ROW = 1_048_576;

    /** What the memory holds of each text beside its letters, counted in letters. */
    private static final int OF_EACH_TEXT = 16;

    private final SheetLimits limits;
    private int cells;
    private long letters;

    Intake(SheetLimits limits) {
        this.limits = limits;
    }

    /** Adds a row in which something stands, without the empty cells at its end. */
    void row(List<SheetRow> rows, int number, List<SheetCell> cells) throws RefusedFileException {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        if (last == 0) {
            return;
        }
        if (last > limits.columns()) {
            throw new RefusedFileException(Refusal.TOO_MANY_COLUMNS, limits.columns());
        }
        if (rows.size() >= limits.rows()) {
            throw new RefusedFileException(Refusal.TOO_MANY_ROWS, limits.rows());
        }
        List<SheetCell> kept = cells.subList(0, last);
        this.cells += (int) kept.stream().filter(cell -> !cell.isEmpty()).count();
        if (this.cells > limits.cells()) {
            throw new RefusedFileException(Refusal.TOO_MANY_CELLS, limits.cells());
        }
        rows.add(new SheetRow(number, kept));
    }

    /** Counts a text that is kept. */
    String text(String text) throws RefusedFileException {
        letters += text.length() + OF_EACH_TEXT;
        if (letters > SheetLimits.TEXT) {
            throw new RefusedFileException(Refusal.UNSAFE);
        }
        return text;
    }
}
