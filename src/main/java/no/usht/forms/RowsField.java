package no.usht.forms;

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
import no.usht.content.Field;
import no.usht.content.Problem;

/**
 * A list of things of several values each, to which rows are added and from which they are taken away.
 *
 * @param <T> what a row is about
 * @param <R> the row
 */
public abstract class RowsField<T, R extends RowsField.Row<T>> extends CustomField<List<T>> implements MarkedCells {

    private final Div rowsHolder = new Div();
    private final Button add;
    private final List<R> rows = new ArrayList<>();
    private boolean presenting;
    private Runnable onTouch = () -> {};

    /** @param addLabel of the button that adds a row without values */
    protected RowsField(String addLabel) {
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
    protected abstract T blank();

    protected abstract R row(T value);

    protected final void hideAdding() {
        add.setVisible(false);
    }

    protected final List<R> rows() {
        return List.copyOf(rows);
    }

    protected final void update() {
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
    public final void mark(List<Problem> problems, Function<Problem, String> sentence) {
        for (int place = 0; place < rows.size(); place++) {
            int at = place;
            rows.get(place)
                    .mark(
                            problems.stream()
                                    .filter(problem -> problem.row() == at)
                                    .toList(),
                            sentence);
        }
    }

    @Override
    public final boolean focusFirstMarked() {
        return rows.stream().anyMatch(Row::focusFirstMarked);
    }

    /** Takes away the row that it stands in. */
    protected final Button removal(String label, R row) {
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
    public abstract static class Row<T> extends Div {

        protected Row() {
            addClassName("usht-row");
        }

        protected abstract T value();

        protected abstract void focus();

        /** The cells, in order. */
        protected abstract Map<Field<T, ?>, Component> cells();

        void mark(List<Problem> problems, Function<Problem, String> sentence) {
            cells().forEach((cell, component) -> {
                List<Problem> here = problems.stream()
                        .filter(problem -> problem.cells().contains(cell.labelKey()))
                        .toList();
                HasValidation field = (HasValidation) component;
                field.setInvalid(!here.isEmpty());
                // Several cells that are wrong together are all marked, and the first says it for all.
                field.setErrorMessage(here.stream()
                        .filter(problem -> problem.cells().getFirst().equals(cell.labelKey()))
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
