package no.usht.sheets.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.content.Problem;
import no.usht.shared.Norwegian;
import no.usht.sheets.Brought;
import no.usht.sheets.ImportColumn;
import no.usht.sheets.Mapping;
import no.usht.sheets.PreviewRow;
import no.usht.sheets.ReadSheet;
import no.usht.uikit.DataTable;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** From a file to records: the file, which of its columns goes where, what of it fits, and one button that takes it in. */
public final class ImportPanel<C> extends Div {

    /** More of them nobody looks through; those that do not fit come first. */
    private static final int ROWS_SHOWN = 100;

    private static final int LONGEST_SHOWN = 80;

    private final transient ImportDesk<C> desk;
    private final Div sheetChoice = new Div();
    private final Div columnChoice = new Div();
    private final Div result = new Div();
    private final Paragraph counts = new Paragraph();
    private final Map<String, Select<Integer>> selects = new HashMap<>();
    private transient @Nullable Brought brought;
    private transient List<PreviewRow<C>> preview = List.of();

    public ImportPanel(ImportDesk<C> desk) {
        this.desk = desk;
        counts.getElement().setAttribute("role", "status");
        counts.addClassName("usht-strong");
        addClassName("usht-stack");
        Stream.of(sheetChoice, columnChoice, result).forEach(part -> part.addClassName("usht-stack"));
        add(new SheetUpload(this::show), sheetChoice, columnChoice, counts, result);
    }

    /** Shows what has been brought, in place of what was there. */
    void show(Brought now) {
        clear();
        brought = now;
        List<ReadSheet> sheets = now.sheets();
        ReadSheet best = sheets.stream()
                .max(Comparator.comparingInt(sheet -> propose(sheet).places().size()))
                .orElseThrow();
        if (sheets.size() > 1) {
            Select<ReadSheet> choice = new Select<>();
            choice.setLabel(getTranslation("sheets.import.sheet"));
            choice.setItems(sheets);
            choice.setItemLabelGenerator(ReadSheet::name);
            choice.setValue(best);
            choice.addValueChangeListener(event -> choose(event.getValue()));
            sheetChoice.add(choice);
        }
        choose(best);
    }

    private Mapping propose(ReadSheet sheet) {
        return desk.columns().propose(sheet, desk.remembered());
    }

    private void choose(ReadSheet sheet) {
        Mapping mapping = propose(sheet);
        selects.clear();
        columnChoice.removeAll();
        DataTable table = new DataTable(getTranslation("sheets.import.columns"))
                .stacking()
                .column(getTranslation("sheets.import.field"))
                .column(getTranslation("sheets.import.column"));
        for (ImportColumn<C, ?> column : desk.columns().columns()) {
            Select<Integer> select = select(column, mapping);
            select.addValueChangeListener(event -> judge(sheet, mapping));
            selects.put(column.key(), select);
            table.row(DataTable.Cell.text(name(column)), DataTable.Cell.of(select));
        }
        columnChoice.add(table);
        judge(sheet, mapping);
    }

    private String name(ImportColumn<C, ?> column) {
        String label = label(column);
        return column.field().isRequired() ? getTranslation("sheets.import.required", label) : label;
    }

    private String label(ImportColumn<C, ?> column) {
        return getTranslation(column.field().labelKey());
    }

    private Select<Integer> select(ImportColumn<C, ?> column, Mapping mapping) {
        List<String> headings = mapping.headings();
        Select<Integer> select = new Select<>();
        select.setItems(IntStream.range(0, headings.size()).boxed().toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("sheets.import.none"));
        select.setItemLabelGenerator(
                place -> place == null ? getTranslation("sheets.import.none") : heading(headings.get(place), place));
        select.setAriaLabel(getTranslation("sheets.import.columnOf", label(column)));
        mapping.place(column.key()).ifPresent(select::setValue);
        return select;
    }

    private String heading(String heading, int place) {
        return heading.isEmpty() ? getTranslation("sheets.import.nameless", place + 1) : shortened(heading);
    }

    private void judge(ReadSheet sheet, Mapping proposed) {
        Mapping mapping = proposed;
        for (Map.Entry<String, Select<Integer>> select : selects.entrySet()) {
            mapping = mapping.with(select.getKey(), select.getValue().getValue());
        }
        result.removeAll();
        preview = List.of();
        List<String> missing = missing(mapping);
        if (!missing.isEmpty()) {
            counts.setText(getTranslation("sheets.import.choose", Norwegian.list(missing)));
            return;
        }
        preview = desk.columns().preview(sheet, mapping);
        List<C> good = preview.stream()
                .filter(PreviewRow::isGood)
                .map(PreviewRow::record)
                .toList();
        counts.setText(counted(good.size()));
        result.add(table(mapping));
        if (!good.isEmpty()) {
            Map<String, String> remembered = mapping.remembered();
            Button take = new Button(count("take", good.size()), event -> {
                clear();
                desk.take(good, remembered);
            });
            take.addThemeVariants(ButtonVariant.PRIMARY);
            // One click takes them in; the second of two finds nothing any more.
            take.setDisableOnClick(true);
            result.add(take);
        }
    }

    private List<String> missing(Mapping mapping) {
        return desk.columns().columns().stream()
                .filter(column -> column.field().isRequired()
                        && mapping.place(column.key()).isEmpty())
                .map(this::label)
                .toList();
    }

    private String counted(int good) {
        long doubles = preview.stream().filter(PreviewRow::isDouble).count();
        long bad = preview.size() - good - doubles;
        List<String> parts = new ArrayList<>(List.of(count("good", good)));
        if (bad > 0) {
            parts.add(count("bad", bad));
        }
        if (doubles > 0) {
            parts.add(count("double", doubles));
        }
        return String.join(", ", parts) + ".";
    }

    private String count(String what, long number) {
        return getTranslation(
                "sheets.count." + what + (number == 0 ? ".none" : number == 1 ? ".one" : ".many"),
                Norwegian.number(number));
    }

    private DataTable table(Mapping mapping) {
        List<ImportColumn<C, ?>> columns = desk.columns().columns().stream()
                .filter(column -> mapping.place(column.key()).isPresent())
                .toList();
        List<PreviewRow<C>> shown = Stream.concat(
                        preview.stream().filter(row -> !row.isGood()),
                        preview.stream().filter(PreviewRow::isGood))
                .limit(ROWS_SHOWN)
                .toList();
        DataTable table = new DataTable(
                        shown.size() == preview.size()
                                ? getTranslation("sheets.import.preview")
                                : getTranslation(
                                        "sheets.import.previewOf",
                                        Norwegian.number(shown.size()),
                                        Norwegian.number(preview.size())))
                .stacking()
                .numberColumn(getTranslation("sheets.import.row"));
        table.column(getTranslation("sheets.import.verdict"));
        columns.forEach(column -> table.column(label(column)));
        Function<C, Optional<String>> known = desk.known();
        for (PreviewRow<C> row : shown) {
            table.row(Stream.concat(
                            Stream.of(
                                    DataTable.Cell.text(Norwegian.number(row.number())),
                                    DataTable.Cell.of(verdict(row, known))),
                            columns.stream()
                                    .map(column -> row.texts().getOrDefault(column.key(), ""))
                                    .map(text -> DataTable.Cell.text(shortened(text))))
                    .toArray(DataTable.Cell[]::new));
        }
        return table;
    }

    private Div verdict(PreviewRow<C> row, Function<C, Optional<String>> known) {
        Div verdict = new Div();
        if (row.isGood()) {
            verdict.add(known.apply(row.record())
                    .map(name -> new Tag(getTranslation("sheets.import.known", shortened(name)), Tag.Tone.ACCENT))
                    .orElseGet(() -> new Tag(getTranslation("sheets.import.fits"), Tag.Tone.OK)));
        } else if (row.isDouble()) {
            verdict.add(
                    new Tag(getTranslation("sheets.import.double"), Tag.Tone.OFF),
                    new Span(" "
                            + getTranslation(
                                    "sheets.import.sameAs",
                                    Norwegian.number(row.earlier().orElseThrow()))));
        } else {
            verdict.add(new Tag(getTranslation("sheets.import.unfit"), Tag.Tone.BAD));
            row.problems().forEach(problem -> verdict.add(new Span(" " + sentence(problem))));
        }
        return verdict;
    }

    private String sentence(Problem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> argument instanceof String text ? shortened(text) : (Object) argument)
                .toArray();
        String sentence = getTranslation(problem.key(), arguments);
        return problem.field().isEmpty()
                ? sentence
                : getTranslation("sheets.import.about", getTranslation(problem.field()), sentence);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    private void clear() {
        Brought before = brought;
        brought = null;
        preview = List.of();
        if (before != null) {
            before.close();
        }
        selects.clear();
        Stream.of(sheetChoice, columnChoice, result).forEach(Div::removeAll);
        counts.setText("");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        clear();
    }
}
