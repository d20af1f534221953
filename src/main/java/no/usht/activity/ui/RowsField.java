package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.usht.activity.RowCell;
import no.usht.activity.Violation;

/**
 * A list of things of several values each, to which rows are added and from which they are taken away.
 *
 * @param <T> what a row is about
 * @param <R> the row
 */
abstract class RowsField<T, R extends RowsField.Row<T>> extends CustomField<List<T>> implements MarkedCells {

    private final Div rowsHolder = new Div();
    private final Button add;
    private final List<R> rows = new ArrayList<>();
    private boolean presenting;
    private Runnable onTouch = () -> {};

    /** @param addLabel of the button that adds a row without values */
    RowsField(String addLabel) {
        super(List.of());
        add = new Button(addLabel, click -> {
            R row = addRow(blank());
            row.focus();
            update();
        });
        rowsHolder.addClassName("usht-rows");
        add(new Div(rowsHolder, add));
    }

    /** What a new row is about. */
    abstract T blank();

    abstract R row(T value);

    final List<R> rows() {
        return List.copyOf(rows);
    }

    final void update() {
        if (!presenting) {
            updateValue();
            onTouch.run();
        }
    }

    @Override
    public final void onTouch(Runnable work) {
        onTouch = work;
    }

    @Override
    public final void mark(List<Violation> violations, Function<Violation, String> sentence) {
        for (int place = 0; place < rows.size(); place++) {
            int at = place;
            rows.get(place)
                    .mark(
                            violations.stream()
                                    .filter(violation -> violation.row() == at)
                                    .toList(),
                            sentence);
        }
    }

    @Override
    public final boolean focusFirstMarked() {
        return rows.stream().anyMatch(Row::focusFirstMarked);
    }

    /** Takes away the row that it stands in. */
    final Button removal(String label, R row) {
        Button remove = new Button(label, click -> {
            int place = rows.indexOf(row);
            rows.remove(row);
            rowsHolder.remove(row);
            update();
            focusNear(place);
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    /** The button that had the focus is gone with its row. */
    private void focusNear(int place) {
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(place, rows.size() - 1)).focus();
        }
    }

    private R addRow(T value) {
        R row = row(value);
        rows.add(row);
        rowsHolder.add(row);
        return row;
    }

    @Override
    protected List<T> generateModelValue() {
        return rows.stream().map(Row::value).toList();
    }

    @Override
    protected void setPresentationValue(List<T> value) {
        presenting = true;
        try {
            rows.clear();
            rowsHolder.removeAll();
            value.forEach(this::addRow);
        } finally {
            presenting = false;
        }
    }

    /** One of the list's things, as its fields show it. */
    abstract static class Row<T> extends Div {

        Row() {
            addClassName("usht-row");
        }

        abstract T value();

        abstract void focus();

        /** The cells, in order. */
        abstract Map<RowCell, Component> cells();

        void mark(List<Violation> violations, Function<Violation, String> sentence) {
            cells().forEach((cell, component) -> {
                List<Violation> here = violations.stream()
                        .filter(violation -> violation.cells().contains(cell))
                        .toList();
                HasValidation field = (HasValidation) component;
                field.setInvalid(!here.isEmpty());
                // Several cells that are wrong together are all marked, and the first says it for all.
                field.setErrorMessage(here.stream()
                        .filter(violation -> violation.cells().getFirst() == cell)
                        .map(sentence)
                        .findFirst()
                        .orElse(""));
            });
        }

        boolean focusFirstMarked() {
            return cells().values().stream()
                    .filter(cell -> ((HasValidation) cell).isInvalid())
                    .findFirst()
                    .map(cell -> {
                        ((Focusable<?>) cell).focus();
                        // Not to the very top, where the page header would cover it.
                        cell.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
                        return true;
                    })
                    .orElse(false);
        }
    }
}
