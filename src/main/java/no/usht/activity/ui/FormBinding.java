package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityField;
import no.usht.activity.ActivityRules;
import no.usht.activity.Violation;

/** Ties the editor's fields to a content, and the rules' sentences to the fields. */
final class FormBinding {

    private final Binder<ActivityForm> binder = new Binder<>();
    private final List<Consumer<ActivityForm>> readers = new ArrayList<>();
    private final Map<ActivityField, Component> fields = new LinkedHashMap<>();
    private final Words words;
    private final Runnable onChange;
    private Supplier<List<Violation>> unreadable = List::of;
    private List<Violation> refused = List.of();
    private Set<HasValue<?, ?>> marked = Set.of();
    private boolean showing;
    private boolean attempted;

    /** @param onChange runs after every change that a person makes */
    FormBinding(Words words, Runnable onChange) {
        this.words = words;
        this.onChange = onChange;
    }

    <C extends Component & HasValue<?, V>, V> C bind(
            C field, ActivityField what, ValueProvider<ActivityForm, V> getter, Setter<ActivityForm, V> setter) {
        binder.forField(field).withValidator((value, context) -> verdict(what)).bind(getter, setter);
        readers.add(form -> setter.accept(form, field.getValue()));
        fields.put(what, field);
        field.addValueChangeListener(event -> changed());
        if (field instanceof MarkedCells cells) {
            cells.onTouch(this::recheck);
        }
        return field;
    }

    /** Does something with each field for text. */
    void eachText(BiConsumer<ActivityField, Component> work) {
        fields.forEach((what, field) -> {
            if (field instanceof TextFieldBase<?, ?>) {
                work.accept(what, field);
            }
        });
    }

    /** Also counts as wrong what a field could not make out of what is typed. */
    void alsoWrong(Supplier<List<Violation>> supplier) {
        unreadable = supplier;
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

    private BinderValidationStatus<ActivityForm> check() {
        BinderValidationStatus<ActivityForm> status = binder.validate();
        List<Violation> found = violations().toList();
        fields.forEach((what, field) -> {
            if (field instanceof MarkedCells cells) {
                cells.mark(
                        found.stream()
                                .filter(violation -> violation.field() == what)
                                .toList(),
                        words::of);
            }
        });
        return status;
    }

    private ValidationResult verdict(ActivityField what) {
        List<Violation> found =
                violations().filter(violation -> violation.field() == what).toList();
        // What is wrong with a cell stands there.
        String wrong = found.stream()
                .filter(violation -> violation.cells().isEmpty())
                .map(words::of)
                .distinct()
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? ValidationResult.ok() : ValidationResult.error(wrong);
    }

    private Stream<Violation> violations() {
        List<Violation> unread = unreadable.get();
        Stream<Violation> broken = ActivityRules.check(content()).stream()
                .filter(violation -> unread.stream().noneMatch(violation::isWhere));
        return Stream.of(unread.stream(), broken, refused.stream()).flatMap(Function.identity());
    }

    /** What the fields say, right or wrong. */
    ActivityContent content() {
        ActivityForm form = new ActivityForm();
        readers.forEach(reader -> reader.accept(form));
        return form.content();
    }

    /** Fills the fields. */
    void show(ActivityContent content) {
        showing = true;
        try {
            binder.readBean(ActivityForm.of(content));
        } finally {
            showing = false;
        }
    }

    /** Says at each field what is wrong with it; true if nothing is. */
    boolean validate() {
        attempted = true;
        BinderValidationStatus<ActivityForm> status = check();
        // Also what no rule sees, because the field could not make a value of it, such as 31.02.2026.
        marked = status.getFieldValidationErrors().stream()
                .map(BindingValidationStatus::getField)
                .collect(Collectors.toSet());
        return status.isOk();
    }

    /** Says at the fields what the service found wrong. */
    void refuse(List<Violation> violations) {
        refused = List.copyOf(violations);
        validate();
    }

    /** The fields that are wrong, in the order of the form. */
    List<ActivityField> wrong() {
        List<ActivityField> found =
                violations().map(Violation::field).distinct().toList();
        return fields.entrySet().stream()
                .filter(field -> found.contains(field.getKey()) || marked.contains(field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes the person to the first field that is wrong. */
    void focusFirstWrong() {
        wrong().stream().findFirst().map(fields::get).ifPresent(field -> {
            if (field instanceof MarkedCells cells && cells.focusFirstMarked()) {
                return;
            }
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            // Not to the very top, where the page header would cover it.
            field.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        });
    }
}
