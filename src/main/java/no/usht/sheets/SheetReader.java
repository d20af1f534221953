package no.usht.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet; what is merged over several rows stands in each of them. */
final class SheetReader {

    private static final int LAST_COLUMN = 16_384;
    private static final int LETTERS = 26;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /** A cell that reaches down over those below. */
    private record Merged(int column, int first, int last) {}

    private final SheetLimits limits;
    private final Intake intake;
    private final List<String> shared;
    private final NumberFormats formats;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();

    SheetReader(SheetLimits limits, Intake intake, List<String> shared, NumberFormats formats) {
        this.limits = limits;
        this.intake = intake;
        this.shared = shared;
        this.formats = formats;
    }

    List<SheetRow> read(Markup sheet) throws RefusedFileException {
        int number = 0;
        while (sheet.next()) {
            if (sheet.begins("row")) {
                @Nullable String said = sheet.attribute("r");
                number = said == null ? number + 1 : Whole.of(said);
                if (number < 1 || number > Intake.LAST_ROW) {
                    throw new RefusedFileException(Refusal.BROKEN);
                }
                intake.row(rows, number, cells(sheet));
            } else if (sheet.begins("mergeCell")) {
                merge(sheet.attribute("ref"));
            }
        }
        return merged.isEmpty() ? rows : filledDown();
    }

    private List<SheetCell> cells(Markup sheet) throws RefusedFileException {
        List<SheetCell> cells = new ArrayList<>();
        int column = 0;
        while (sheet.next() && !sheet.ends("row")) {
            if (sheet.begins("c")) {
                @Nullable String address = sheet.attribute("r");
                column = address == null ? column + 1 : column(address);
                SheetCell cell = cell(sheet);
                if (cell.isEmpty()) {
                    continue;
                }
                if (column > limits.columns()) {
                    throw new RefusedFileException(Refusal.TOO_MANY_COLUMNS, limits.columns());
                }
                while (cells.size() < column) {
                    cells.add(SheetCell.EMPTY);
                }
                cells.set(column - 1, cell);
            }
        }
        return cells;
    }

    private static int column(String address) throws RefusedFileException {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new RefusedFileException(Refusal.BROKEN);
        }
        return number(parts.group(1));
    }

    private static int number(String letters) throws RefusedFileException {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        if (number > LAST_COLUMN) {
            throw new RefusedFileException(Refusal.BROKEN);
        }
        return number;
    }

    private SheetCell cell(Markup sheet) throws RefusedFileException {
        @Nullable String type = sheet.attribute("t");
        @Nullable String style = sheet.attribute("s");
        String value = "";
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("v")) {
                value = sheet.text();
            } else if (sheet.begins("is")) {
                return rest(sheet, SheetCell.text(intake.text(RichText.of(sheet, "is"))));
            }
        }
        if (value.isEmpty()) {
            return SheetCell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> SheetCell.text(shared(value));
            case "n" -> formats.cell(intake.text(value), style);
            case "b" -> SheetCell.choice(value.equals("1") || value.equals("true"));
            case "e" -> SheetCell.fault(intake.text(CellText.plain(value)));
            case "d" -> IsoMoment.cell(intake.text(value));
            default -> SheetCell.text(intake.text(CellText.plain(CellText.unescaped(value))));
        };
    }

    private static SheetCell rest(Markup sheet, SheetCell cell) throws RefusedFileException {
        boolean inside = true;
        while (inside && sheet.next()) {
            inside = !sheet.ends("c");
        }
        return cell;
    }

    private String shared(String index) throws RefusedFileException {
        int place = Whole.of(index);
        if (place < 0 || place >= shared.size()) {
            throw new RefusedFileException(Refusal.BROKEN);
        }
        return shared.get(place);
    }

    private void merge(@Nullable String area) throws RefusedFileException {
        Matcher parts = AREA.matcher(area == null ? "" : area);
        if (parts.matches()) {
            int first = Whole.of(parts.group(2));
            int last = Whole.of(parts.group(4));
            int column = number(parts.group(1));
            if (first < last && column <= limits.columns()) {
                merged.add(new Merged(column - 1, first, last));
            }
        }
        if (merged.size() > limits.rows()) {
            throw new RefusedFileException(Refusal.UNSAFE);
        }
    }

    /** Sideways nothing is filled: a title over the whole width is no heading of each column. */
    private List<SheetRow> filledDown() throws RefusedFileException {
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            places.put(rows.get(place).number(), place);
        }
        long work = 0;
        for (Merged area : merged) {
            @Nullable Integer top = places.get(area.first());
            if (top == null) {
                continue;
            }
            SheetCell cell = rows.get(top).cell(area.column());
            for (int place = top + 1; place < rows.size() && rows.get(place).number() <= area.last(); place++) {
                if (++work > limits.cells()) {
                    throw new RefusedFileException(Refusal.UNSAFE);
                }
                rows.set(place, with(rows.get(place), area.column(), cell));
            }
        }
        return rows;
    }

    private static SheetRow with(SheetRow row, int column, SheetCell cell) {
        List<SheetCell> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(column, cell);
        return new SheetRow(row.number(), cells);
    }
}
