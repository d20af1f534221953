package no.usht.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationResult;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.uikit.DayPicker;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which people fill in a record; says at each what is wrong with it.
 *
 * @param <C> the record's content
 */
public final class Form<C> {

    private final Binder<Filled<C>> binder = new Binder<>();
    private final List<Consumer<Filled<C>>> readers = new ArrayList<>();
    private final Map<Field<C, ?>, Component> components = new LinkedHashMap<>();
    private final Wording words;
    private final Fields<C> fields;
    private final Function<C, List<Problem>> rules;
    private Runnable onChange = () -> {};
    private C shown;
    private List<Problem> refused = List.of();
    private Set<HasValue<?, ?>> marked = Set.of();
    private boolean showing;
    private boolean attempted;

    /** A content that fields are bound to, one by one. */
    private static final class Filled<C> {

        private C content;

        private Filled(C content) {
            this.content = content;
        }
    }

    /**
     * A form without fields yet.
     *
     * @param rules what is wrong with a content, as far as it says by itself
     */
    public Form(Wording words, Fields<C> fields, C empty, Function<C, List<Problem>> rules) {
        this.words = words;
        this.fields = fields;
        this.shown = empty;
        this.rules = rules;
    }

    /** Words of the form's reader. */
    public Wording words() {
        return words;
    }

    /** Text of one line. */
    public TextField line(Field<C, String> field) {
        return bind(Typing.told(new TextField(words.label(field))), field);
    }

    /** Text of several lines. */
    public TextArea text(Field<C, String> field) {
        TextArea area = Typing.told(new TextArea(words.label(field)));
        area.setMinRows(3);
        return bind(area, field);
    }

    /** A day. */
    public DatePicker day(Field<C, @Nullable LocalDate> field) {
        return bind(DayPicker.of(words.label(field)), field);
    }

    /** A day and a time of the day. */
    public DateTimePicker moment(Field<C, @Nullable LocalDateTime> field) {
        return bind(DayPicker.withTime(words.label(field)), field);
    }

    /** Money, in whole kroner or øre as the field says. */
    public AmountField amount(Field<C, @Nullable Long> field) {
        AmountField amount = new AmountField(words, field);
        Typing.told(amount);
        return bind(amount, field, amount::written, amount::read);
    }

    /** A whole number. */
    public IntegerField number(Field<C, @Nullable Integer> field) {
        IntegerField number = new IntegerField(words.label(field));
        number.setStepButtonsVisible(true);
        return bind(number, field);
    }

    /** Yes or no. */
    public Checkbox flag(Field<C, Boolean> field) {
        return bind(new Checkbox(words.label(field)), field);
    }

    /** One of a few constants. Not a select, whose button may not tell a screen reader that it is required. */
    @SafeVarargs
    @SuppressWarnings("varargs") // They are read alone
    public final <E extends Enum<E>> ComboBox<E> choice(Field<C, @Nullable E> field, E... items) {
        ComboBox<E> choice = new ComboBox<>(words.label(field));
        choice.setItems(items);
        choice.setItemLabelGenerator(words::label);
        return bind(choice, field);
    }

    /** A component whose value is the field's. */
    public <V extends @Nullable Object, F extends Component & HasValue<?, V>> F bind(F component, Field<C, V> field) {
        return bind(component, field, Function.identity(), Function.identity());
    }

    /**
     * A component whose value is made from the field's.
     *
     * @param show what the component has for what the field has
     * @param read the other way round
     */
    public <V extends @Nullable Object, W extends @Nullable Object, F extends Component & HasValue<?, W>> F bind(
            F component, Field<C, V> field, Function<V, W> show, Function<W, V> read) {
        binder.forField(component)
                .withValidator((value, context) -> verdict(field))
                .bind(
                        filled -> show.apply(field.get(filled.content)),
                        (filled, value) -> filled.content = field.with(filled.content, read.apply(value)));
        readers.add(filled -> filled.content = field.with(filled.content, read.apply(component.getValue())));
        components.put(field, component);
        component.addValueChangeListener(event -> changed());
        if (component instanceof MarkedCells cells) {
            cells.onTouch(this::recheck);
        }
        if (field.isRequired() && component instanceof HasValueAndElement<?, ?> required) {
            required.setRequiredIndicatorVisible(true);
        }
        return component;
    }

    /** Runs after every change that a person makes. */
    public void onChange(Runnable work) {
        onChange = work;
    }

    /** Does something with each field for text. */
    void eachText(BiConsumer<Field<C, ?>, Component> work) {
        components.forEach((field, component) -> {
            if (component instanceof TextFieldBase<?, ?>) {
                work.accept(field, component);
            }
        });
    }

    private void changed() {
        if (showing) {
            return;
        }
        refused = List.of();
        recheck();
        onChange.run();
    }

    /** One field's change can mend another, such as the period the year of a funding. */
    private void recheck() {
        if (attempted && !showing) {
            check();
        }
    }

    private BinderValidationStatus<Filled<C>> check() {
        BinderValidationStatus<Filled<C>> status = binder.validate();
        List<Problem> found = problems().toList();
        components.forEach((field, component) -> {
            if (component instanceof MarkedCells cells) {
                cells.mark(
                        found.stream().filter(problem -> problem.isAbout(field)).toList(), words::of);
            }
        });
        return status;
    }

    private ValidationResult verdict(Field<C, ?> field) {
        List<Problem> found =
                problems().filter(problem -> problem.isAbout(field)).toList();
        // What is wrong with a cell stands there.
        String wrong = found.stream()
                .filter(problem -> problem.cells().isEmpty())
                .map(words::of)
                .distinct()
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? ValidationResult.ok() : ValidationResult.error(wrong);
    }

    private Stream<Problem> problems() {
        List<Problem> unread = components.values().stream()
                .filter(Unreadable.class::isInstance)
                .flatMap(cells -> ((Unreadable) cells).unreadable().stream())
                .toList();
        Stream<Problem> broken = rules.apply(content()).stream()
                .filter(problem -> unread.stream().noneMatch(problem::isWhere));
        return Stream.of(unread.stream(), broken, refused.stream())
                .flatMap(Function.identity())
                .filter(this::isAskedFor);
    }

    /** What is hidden is not. */
    private boolean isAskedFor(Problem problem) {
        return components.entrySet().stream()
                .noneMatch(field ->
                        problem.isAbout(field.getKey()) && !field.getValue().isVisible());
    }

    /** What the fields say, right or wrong. */
    public C content() {
        Filled<C> filled = new Filled<>(shown);
        readers.forEach(reader -> reader.accept(filled));
        return filled.content;
    }

    /** Fills the fields. */
    public void show(C content) {
        showing = true;
        shown = content;
        try {
            binder.readBean(new Filled<>(content));
        } finally {
            showing = false;
        }
    }

    /** Says at each field what is wrong with it; true if nothing is. */
    public boolean validate() {
        attempted = true;
        BinderValidationStatus<Filled<C>> status = check();
        // Also what no rule sees, because the field could not make a value of it, such as 31.02.2026.
        marked = status.getFieldValidationErrors().stream()
                .map(BindingValidationStatus::getField)
                .collect(Collectors.toSet());
        return status.isOk();
    }

    /** Says at the fields what the service found wrong; returns what is about none of them. */
    public List<Problem> refuse(List<Problem> problems) {
        refused = List.copyOf(problems);
        validate();
        return problems.stream()
                .filter(problem -> components.keySet().stream().noneMatch(problem::isAbout))
                .toList();
    }

    /** The fields that are wrong, in the order of the form. */
    public List<Field<C, ?>> wrong() {
        List<String> found = problems().map(Problem::field).toList();
        return fields.stream()
                .filter(components::containsKey)
                .filter(field -> found.contains(field.labelKey()) || marked.contains(components.get(field)))
                .toList();
    }

    /** Takes the person to the first field that is wrong. */
    public void focusFirstWrong() {
        wrong().stream().findFirst().map(components::get).ifPresent(component -> {
            if (component instanceof MarkedCells cells && cells.focusFirstMarked()) {
                return;
            }
            if (component instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            // Not to the very top, where the page header would cover it.
            component.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        });
    }
}
