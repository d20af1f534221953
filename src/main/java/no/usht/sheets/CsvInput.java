package no.usht.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSV with semicolons, commas or tabs; which of them, the file is asked. */
final class CsvInput {

    /** In the order in which they are believed where all divide the rows alike. */
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    /** So many rows say how the others are divided. */
    private static final int SAMPLE = 50;

    /** As wide as Excel's sheets are, which end rows with the separators of empty cells. */
    private static final int MOST_FIELDS = 16_384;

    /** What Excel itself reads as the separator, and many programs write. */
    private static final Pattern SAID = Pattern.compile("^\"?sep=(.)\"?\\r?\\n");

    private final SheetLimits limits;
    private final Intake intake;
    private int widest;
    private String last = "";

    CsvInput(SheetLimits limits) {
        this.limits = limits;
        this.intake = new Intake(limits);
    }

    ReadSheet read(byte[] file) throws RefusedFileException {
        String text = Letters.of(file);
        Matcher said = SAID.matcher(text);
        boolean says = said.find();
        String content = says ? text.substring(said.end()) : text;
        char separator = says ? said.group(1).charAt(0) : separator(content);
        List<SheetRow> rows = new ArrayList<>();
        // Numbered as a spreadsheet that opens the file numbers them, which does not show the line that names the
        // separator.
        int number = 0;
        try {
            for (CsvRecord line : records(content, separator)) {
                number++;
                if (number > Intake.LAST_ROW) {
                    throw new RefusedFileException(Refusal.TOO_MANY_ROWS, limits.rows());
                }
                intake.row(rows, number, cells(line));
            }
        } catch (CsvParseException e) {
            throw widest >= MOST_FIELDS
                    ? new RefusedFileException(Refusal.TOO_MANY_COLUMNS, limits.columns())
                    : new RefusedFileException(Refusal.OPEN_QUOTE, number + 1);
        }
        // It has taken all that follows into its cell.
        if (!last.isEmpty() && content.endsWith(last)) {
            throw new RefusedFileException(Refusal.OPEN_QUOTE, number);
        }
        return new ReadSheet("", rows);
    }

    private static List<SheetCell> cells(CsvRecord line) {
        return line.getFields().stream()
                .map(field -> SheetCell.text(CellText.unguarded(CellText.plain(field))))
                .toList();
    }

    private char separator(String content) {
        char best = SEPARATORS.getFirst();
        Division bestDivision = new Division(0, 0);
        for (char separator : SEPARATORS) {
            Division division = division(content, separator);
            if (division.isBetterThan(bestDivision)) {
                best = separator;
                bestDivision = division;
            }
        }
        return best;
    }

    /** How many of the first rows have the same number of cells, and which. */
    private record Division(int rows, int cells) {
        boolean isBetterThan(Division other) {
            return rows > other.rows || (rows == other.rows && cells > other.cells);
        }
    }

    private Division division(String content, char separator) {
        Map<Integer, Integer> rowsByCells = new HashMap<>();
        try {
            Iterator<CsvRecord> records = records(content, separator).iterator();
            for (int row = 0; row < SAMPLE && records.hasNext(); row++) {
                rowsByCells.merge(records.next().getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException e) {
            return new Division(0, 0);
        }
        rowsByCells.remove(1);
        return rowsByCells.entrySet().stream()
                .map(entry -> new Division(entry.getValue(), entry.getKey()))
                .reduce(new Division(0, 0), (one, other) -> other.isBetterThan(one) ? other : one);
    }

    /** Sees each cell as it is read. */
    private final class Watch implements FieldModifier {

        @Override
        public String modify(long line, int field, boolean quoted, String text) {
            widest = Math.max(widest, field + 1);
            last = quoted ? text : "";
            return text;
        }
    }

    private CsvReader<CsvRecord> records(String content, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(
                        CsvRecordHandler.of(
                                handler -> handler.maxFields(MOST_FIELDS).fieldModifier(new Watch())),
                        content);
    }
}
