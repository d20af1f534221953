package no.usht.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.content.Problem;
import no.usht.shared.Norwegian;
import no.usht.uikit.DayPicker;
import org.jspecify.annotations.Nullable;

/**
 * Things of a few values each, such as people with their addresses, or money by source and year.
 *
 * @param <T> one of them
 */
public final class CellRows<T> extends RowsField<T, CellRows<T>.CellRow> {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final Wording words;
    private final Field<?, List<T>> of;
    private final T blank;
    private final String keys;
    private boolean fixed;
    private final List<Function<T, Cell<T>>> cells = new ArrayList<>();
    private BiConsumer<T, Function<Field<T, ?>, Component>> made = (value, components) -> {};

    /**
     * One value of a row, and the component in which it is filled in.
     *
     * @param taken the row with what the component says
     * @param unreadable whether the component says what can be no value of the field
     * @param unreadableKey of the sentence that says so
     */
    private record Cell<T>(
            Field<T, ?> field,
            Component component,
            UnaryOperator<T> taken,
            BooleanSupplier unreadable,
            String unreadableKey) {}

    /**
     * Rows without cells yet.
     *
     * @param of the field whose value the rows are
     * @param keys what the keys of the buttons begin with, up to the dot: {@code add} and {@code remove}
     */
    public CellRows(Wording words, Field<?, List<T>> of, T blank, String keys) {
        super(words.text(keys + "add"));
        this.words = words;
        this.of = of;
        this.blank = blank;
        this.keys = keys;
    }

    /** Text of one line. */
    public CellRows<T> line(Field<T, String> field) {
        cells.add(row -> {
            TextField text = text(field, field.get(row));
            return new Cell<>(field, text, typed -> field.with(typed, text.getValue()), () -> false, "");
        });
        return this;
    }

    /** One of a few constants. */
    @SafeVarargs
    @SuppressWarnings("varargs") // They are read alone
    public final <E extends Enum<E>> CellRows<T> choice(Field<T, @Nullable E> field, E... items) {
        cells.add(row -> {
            Select<E> select = new Select<>();
            select.setLabel(words.label(field));
            select.setItems(items);
            select.setItemLabelGenerator(words::label);
            select.setValue(field.get(row));
            select.setManualValidation(true);
            return new Cell<>(field, select, typed -> field.with(typed, select.getValue()), () -> false, "");
        });
        return this;
    }

    /** One of the things that are offered, or none. */
    public <V> CellRows<T> oneOf(Field<T, @Nullable V> field, Function<T, List<V>> offered, Function<V, String> named) {
        cells.add(row -> {
            ComboBox<V> box = new ComboBox<>(words.label(field));
            box.setItemLabelGenerator(named::apply);
            box.setItems(offered.apply(row));
            box.setClearButtonVisible(true);
            box.setValue(field.get(row));
            box.setManualValidation(true);
            return new Cell<>(field, box, typed -> field.with(typed, box.getValue()), () -> false, "");
        });
        return this;
    }

    /** A day. */
    public CellRows<T> day(Field<T, @Nullable LocalDate> field) {
        cells.add(row -> {
            DatePicker day = DayPicker.of(words.label(field));
            day.setHelperText(null);
            // Beside other cells there is room for a day and the calendar's button.
            day.setClearButtonVisible(false);
            day.setMinWidth("9.5rem");
            day.setRequiredIndicatorVisible(field.isRequired());
            day.setValue(field.get(row));
            BooleanSupplier unreadable =
                    () -> day.getDefaultValidator().apply(day.getValue(), null).isError();
            return new Cell<>(field, day, typed -> field.with(typed, day.getValue()), unreadable, "uikit.dates.bad");
        });
        return this;
    }

    /** A year; {@code unreadableKey} says that it is none. */
    public CellRows<T> year(Field<T, @Nullable Integer> field, String unreadableKey) {
        return digits(field, YEAR, unreadableKey);
    }

    /** A whole number; {@code unreadableKey} says that it is none. */
    public CellRows<T> whole(Field<T, @Nullable Integer> field, String unreadableKey) {
        return digits(field, WHOLE, unreadableKey);
    }

    private CellRows<T> digits(Field<T, @Nullable Integer> field, Pattern form, String unreadableKey) {
        return number(
                field,
                "numeric",
                String::valueOf,
                typed -> Optional.of(typed.strip())
                        .filter(digits -> form.matcher(digits).matches())
                        .map(Integer::valueOf),
                unreadableKey);
    }

    /** A number that may have decimals; {@code unreadableKey} says that it is none. */
    public CellRows<T> decimal(Field<T, @Nullable BigDecimal> field, String unreadableKey) {
        return number(field, "decimal", Norwegian::number, Norwegian::parseNumber, unreadableKey);
    }

    /** Money, in whole kroner or in øre as its field says. */
    public CellRows<T> amount(Field<T, @Nullable Long> field) {
        cells.add(row -> {
            AmountField text = new AmountField(words, field);
            text.setValue(text.written(field.get(row)));
            told(text, text::isUnreadable, text.unreadableKey());
            return new Cell<>(
                    field,
                    text,
                    typed -> with(typed, field, Optional.ofNullable(text.read(text.getValue()))),
                    text::isUnreadable,
                    text.unreadableKey());
        });
        return this;
    }

    // A field for numbers forgets what it can't make out, such as "120 000 kr" or more than an integer holds.
    private <N extends Number> CellRows<T> number(
            Field<T, @Nullable N> field,
            String keyboard,
            Function<N, String> shown,
            Function<String, Optional<N>> read,
            String unreadableKey) {
        cells.add(row -> {
            N number = field.get(row);
            TextField text = text(field, number == null ? "" : shown.apply(number));
            text.getElement().executeJs("this.inputElement.inputMode = $0", keyboard);
            BooleanSupplier unreadable = () ->
                    !text.getValue().isBlank() && read.apply(text.getValue()).isEmpty();
            told(text, unreadable, unreadableKey);
            return new Cell<>(
                    field, text, typed -> with(typed, field, read.apply(text.getValue())), unreadable, unreadableKey);
        });
        return this;
    }

    /** At its own field at once: the whole form is looked through only when somebody saves. */
    private void told(TextField text, BooleanSupplier unreadable, String unreadableKey) {
        text.setManualValidation(true);
        text.addValueChangeListener(change -> {
            text.setErrorMessage(words.text(unreadableKey));
            text.setInvalid(unreadable.getAsBoolean());
        });
    }

    @SuppressWarnings("NullAway") // A field for a number holds null for none
    private static <T, N extends Number> T with(T row, Field<T, @Nullable N> field, Optional<N> number) {
        return field.with(row, number.orElse(null));
    }

    private TextField text(Field<T, ?> field, String value) {
        TextField text = new TextField(words.label(field), value, "");
        text.setManualValidation(true);
        text.setRequiredIndicatorVisible(field.isRequired());
        return text;
    }

    /** The same with room for words in each cell. */
    public CellRows<T> wide() {
        addClassName("usht-rows-wide");
        return this;
    }

    /** The same rows for good: none is added, and none taken away. */
    public CellRows<T> fixed() {
        fixed = true;
        hideAdding();
        return this;
    }

    /** Does something with the components of each row that is made, by their fields. */
    public CellRows<T> made(BiConsumer<T, Function<Field<T, ?>, Component>> work) {
        made = work;
        return this;
    }

    @Override
    public List<Problem> unreadable() {
        List<CellRow> rows = rows();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> rows.get(row).unreadable(row))
                .toList();
    }

    @Override
    protected T blank() {
        return blank;
    }

    @Override
    protected CellRow row(T value) {
        return new CellRow(value);
    }

    final class CellRow extends RowsField.Row<T> {

        private final T shown;
        private final List<Cell<T>> filled;
        private final Map<Field<T, ?>, Component> components = new LinkedHashMap<>();

        CellRow(T value) {
            shown = value;
            filled = cells.stream().map(cell -> cell.apply(value)).toList();
            filled.forEach(cell -> {
                components.put(cell.field(), cell.component());
                add(cell.component());
            });
            made.accept(value, field -> Objects.requireNonNull(components.get(field)));
            components
                    .values()
                    .forEach(component -> ((HasValue<?, ?>) component).addValueChangeListener(change -> update()));
            if (!fixed) {
                add(removal(words.text(keys + "remove"), this));
            }
        }

        @Override
        protected T value() {
            T value = shown;
            for (Cell<T> cell : filled) {
                value = cell.taken().apply(value);
            }
            return value;
        }

        @Override
        protected void focus() {
            ((Focusable<?>) filled.getFirst().component()).focus();
        }

        @Override
        protected Map<Field<T, ?>, Component> cells() {
            return components;
        }

        private Stream<Problem> unreadable(int row) {
            return filled.stream()
                    .filter(cell -> cell.unreadable().getAsBoolean())
                    .map(cell -> Problem.ofCell(of, row, cell.field(), cell.unreadableKey()));
        }
    }
}
