package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.usht.centre.CountedFigures.Figure;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.plan.Counting;
import no.usht.plan.Indicator;
import org.jspecify.annotations.Nullable;

/** The cells of an indicator that may be counted: what is asked besides, and what the figure already says. */
final class CountedCells {

    private final Wording words;
    private final Map<String, Figure> figures;
    private final TextField name;
    private final TextField unit;
    private final ComboBox<String> figure;
    private final ComboBox<Counting> among;

    @SuppressWarnings("unchecked") // They are made for these fields
    private CountedCells(Wording words, Function<Field<Indicator, ?>, Component> cells, Map<String, Figure> figures) {
        this.words = words;
        this.figures = figures;
        this.name = (TextField) cells.apply(Indicator.NAME);
        this.unit = (TextField) cells.apply(Indicator.UNIT);
        this.figure = (ComboBox<String>) cells.apply(Indicator.FIGURE);
        this.among = (ComboBox<Counting>) cells.apply(Indicator.AMONG);
    }

    static void join(Wording words, Function<Field<Indicator, ?>, Component> cells, Map<String, Figure> figures) {
        CountedCells row = new CountedCells(words, cells, figures);
        row.figure.setPlaceholder(words.text("plan.indicator.figure.none"));
        row.among.setClearButtonVisible(false);
        // What is offered is longer than a cell is wide.
        Stream.of(row.figure, row.among)
                .forEach(box -> box.getStyle().set("--vaadin-combo-box-overlay-width", "min(24rem, 90vw)"));
        row.show(row.figure.getValue());
        row.figure.addValueChangeListener(change -> {
            row.takeOver(change.getOldValue(), change.getValue());
            row.show(change.getValue());
        });
    }

    /** Name and unit are the figure's, unless somebody has written others. */
    private void takeOver(@Nullable String before, @Nullable String chosen) {
        Figure earlier = before == null ? null : figures.get(before);
        Figure now = chosen == null ? null : figures.get(chosen);
        if (now != null) {
            put(name, earlier == null ? "" : words.text(earlier.nameKey()), words.text(now.nameKey()));
            put(unit, earlier == null ? "" : words.text(earlier.unitKey()), words.text(now.unitKey()));
            if (among.getValue() == null) {
                among.setValue(Counting.of(""));
            }
        }
    }

    private static void put(TextField field, String before, String text) {
        if (field.isEmpty() || field.getValue().equals(before)) {
            field.setValue(text);
        }
    }

    private void show(@Nullable String chosen) {
        among.setVisible(chosen != null);
        Figure shown = chosen == null ? null : figures.get(chosen);
        figure.setHelperText(
                shown == null ? words.text("plan.indicator.figure.help") : words.text(shown.definitionKey()));
    }
}
