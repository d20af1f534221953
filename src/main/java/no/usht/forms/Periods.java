package no.usht.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import no.usht.content.Period;

/**
 * The fields of a form from which and to which something goes.
 *
 * @param <F> the field of an end
 */
public record Periods<F extends Component>(F from, F to) {

    /** From one day to another. */
    public static <C> Periods<DatePicker> days(Form<C> form, Period<C, LocalDate> period) {
        Periods<DatePicker> days = new Periods<>(form.day(period.from()), form.day(period.to()));
        // The end is looked for from the beginning on.
        days.from.addValueChangeListener(event -> days.to.setInitialPosition(event.getValue()));
        return days;
    }

    /** From one year to another. */
    public static <C> Periods<IntegerField> years(Form<C> form, Period<C, Integer> period) {
        return new Periods<>(form.number(period.from()), form.number(period.to()));
    }

    /** Beside each other. */
    public List<F> row() {
        return List.of(from, to);
    }
}
