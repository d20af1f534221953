package no.usht.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.usht.content.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the rows of a file; what is done with them is the caller's.
 *
 * @param blank a record in which nothing stands yet
 * @param columns in the order in which the preview shows them
 * @param rules what is wrong with a record, also what is missing: the same that its form asks
 * @param identity what two rows have alike that are about the same; null for a row that is like no other
 */
public record Import<C>(
        C blank,
        List<ImportColumn<C, ?>> columns,
        Function<C, List<Problem>> rules,
        Function<C, @Nullable Object> identity) {

    /** Titles, dates and remarks stand above the headings; more of them than this nobody writes. */
    private static final int TITLE_ROWS = 30;

    public Import {
        columns = List.copyOf(columns);
    }

    /**
     * Looks for the headings and for what goes where.
     *
     * @param remembered what {@link Mapping#remembered()} gave the last time; empty the first
     */
    public Mapping propose(ReadSheet sheet, Map<String, String> remembered) {
        int row = headingRow(sheet, remembered);
        List<String> headings = headings(sheet, row);
        return new Mapping(row, headings, places(headings, remembered));
    }

    /** All rows below the headings, with what is wrong with each. */
    public List<PreviewRow<C>> preview(ReadSheet sheet, Mapping mapping) {
        List<PreviewRow<C>> preview = new ArrayList<>();
        Map<Object, Integer> seen = new HashMap<>();
        for (SheetRow row :
                sheet.rows().subList(mapping.headingRow() + 1, sheet.rows().size())) {
            Map<String, String> texts = new HashMap<>();
            List<Problem> problems = new ArrayList<>();
            C record = blank;
            boolean holdsSomething = false;
            for (ImportColumn<C, ?> column : columns) {
                SheetCell cell = mapping.place(column.key()).map(row::cell).orElse(SheetCell.EMPTY);
                texts.put(column.key(), cell.text());
                holdsSomething |= !cell.isEmpty();
                record = column.taken(record, cell, problems);
            }
            // What stands beside the table only, such as a remark or a sum.
            if (holdsSomething) {
                preview.add(judged(row.number(), texts, record, problems, seen));
            }
        }
        return preview;
    }

    private PreviewRow<C> judged(
            int number, Map<String, String> texts, C record, List<Problem> problems, Map<Object, Integer> seen) {
        Set<String> told = new HashSet<>(problems.stream().map(Problem::field).toList());
        // Of a cell that was not understood, the rules would only say that it is empty.
        rules.apply(record).stream()
                .filter(problem ->
                        !told.contains(problem.field()) || problem.field().isEmpty())
                .forEach(problems::add);
        @Nullable Object alike = problems.isEmpty() ? identity.apply(record) : null;
        @Nullable Integer earlier = alike == null ? null : seen.putIfAbsent(alike, number);
        return new PreviewRow<>(number, texts, record, problems, earlier);
    }

    /** Where most headings are known; where none is, the first row that is wider than a title. */
    private int headingRow(ReadSheet sheet, Map<String, String> remembered) {
        int looked = Math.min(TITLE_ROWS, sheet.rows().size());
        int best = -1;
        int most = 0;
        for (int row = 0; row < looked; row++) {
            int known = places(headings(sheet, row), remembered).size();
            if (known > most) {
                best = row;
                most = known;
            }
        }
        return best >= 0
                ? best
                : IntStream.range(0, looked)
                        .filter(row -> sheet.rows().get(row).cells().stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .count()
                                > 1)
                        .findFirst()
                        .orElse(0);
    }

    private static List<String> headings(ReadSheet sheet, int row) {
        return IntStream.range(0, sheet.columns())
                .mapToObj(column -> sheet.rows().get(row).cell(column).text())
                .toList();
    }

    private Map<String, Integer> places(List<String> headings, Map<String, String> remembered) {
        List<String> normal = headings.stream().map(Mapping::normal).toList();
        Map<String, Integer> places = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (ImportColumn<C, ?> column : columns) {
            Optional.ofNullable(remembered.get(column.key()))
                    .flatMap(heading -> find(normal, taken, heading::equals))
                    .ifPresent(place -> take(column, place, places, taken));
        }
        for (ImportColumn<C, ?> column : columns) {
            Set<String> known = new HashSet<>(
                    column.headings().stream().map(Mapping::normal).toList());
            if (!places.containsKey(column.key())) {
                find(normal, taken, known::contains).ifPresent(place -> take(column, place, places, taken));
            }
        }
        return places;
    }

    private static Optional<Integer> find(List<String> headings, Set<Integer> taken, Predicate<String> wanted) {
        return IntStream.range(0, headings.size())
                .filter(place ->
                        !taken.contains(place) && !headings.get(place).isEmpty() && wanted.test(headings.get(place)))
                .boxed()
                .findFirst();
    }

    private static <C> void take(
            ImportColumn<C, ?> column, int place, Map<String, Integer> places, Set<Integer> taken) {
        places.put(column.key(), place);
        taken.add(place);
    }
}
