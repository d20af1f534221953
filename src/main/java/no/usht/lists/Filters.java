package no.usht.lists;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.PlainText;
import no.usht.uikit.FilterBar;
import org.jspecify.annotations.Nullable;

/**
 * The fields above a list: they show what its address asks for, and what somebody enters opens another address. Labels are in the
 * reader's language already.
 *
 * @param <F> which rows the list shows
 */
public final class Filters<F> {

    /** In milliseconds; somebody who types has finished a word. */
    private static final int TYPING_PAUSE = 400;

    /** More than anybody types; addresses have their own bound. */
    private static final int LONGEST = 200;

    private final String label;
    private final Consumer<Address<F>> open;
    private final List<Component> fields = new ArrayList<>();
    private final List<Component> rare = new ArrayList<>();
    private final Div tags = new Div();
    private final List<Consumer<Address<F>>> showing = new ArrayList<>();
    private final List<Function<Address<F>, Optional<String>>> telling = new ArrayList<>();
    private List<Component> adding = fields;
    private boolean clearable = true;
    private @Nullable FilterBar bar;
    private @Nullable Address<F> shown;

    /**
     * @param label what is searched, for screen readers, such as "Søk i aktiviteter"
     * @param open opens an address
     */
    public Filters(String label, Consumer<Address<F>> open) {
        this.label = label;
        this.open = open;
        tags.addClassName("usht-tags");
        tags.setVisible(false);
    }

    /** What follows is what few need, and waits behind a button. */
    public Filters<F> rare() {
        adding = rare;
        return this;
    }

    /** Words to look for. */
    public Filters<F> text(Parameter<String> parameter, String label) {
        TextField field = new TextField(label);
        field.setClearButtonVisible(true);
        field.addClassName("usht-two-fields");
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        tell(parameter, label, words -> "«" + words + "»");
        return add(parameter, field, address -> {
            String asked = address.get(parameter).orElse("");
            // What is still being typed keeps the blank at its end.
            if (!PlainText.line(field.getValue()).equals(asked)) {
                field.setValue(asked);
            }
        });
    }

    /**
     * One of a few values.
     *
     * @param all what stands for none of them, such as "Alle"
     * @param offered what can be chosen where that is asked for already; what else an address asks for is not shown
     */
    public <V> Filters<F> choice(
            Parameter<V> parameter,
            String label,
            String all,
            Function<Address<F>, List<V>> offered,
            Function<V, String> name) {
        Select<V> field = new Select<>();
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setPlaceholder(all);
        // The empty choice asks for a label too.
        field.setItemLabelGenerator(value -> value == null ? all : name.apply(value));
        return add(parameter, label, field, offered, name);
    }

    private <V> Filters<F> add(
            Parameter<V> parameter,
            String label,
            Select<V> field,
            Function<Address<F>, List<V>> offered,
            Function<V, String> name) {
        field.setLabel(label);
        tell(parameter, label, name);
        List<String> labels = new ArrayList<>();
        return add(parameter, field, address -> {
            List<V> items = offered.apply(address);
            List<String> now = items.stream().map(name).toList();
            if (!now.equals(labels)) {
                labels.clear();
                labels.addAll(now);
                field.setItems(items);
            }
            set(field, address.get(parameter).filter(items::contains));
        });
    }

    /** One of a few values that are always the same. */
    public <V> Filters<F> choice(
            Parameter<V> parameter, String label, String all, List<V> offered, Function<V, String> name) {
        return choice(parameter, label, all, address -> offered, name);
    }

    /**
     * One of some years; a year without anything can stand in a link that somebody kept.
     *
     * @param years what can be chosen else
     */
    public Filters<F> year(Parameter<Integer> parameter, String label, String all, Supplier<List<Integer>> years) {
        return choice(parameter, label, all, address -> with(years.get(), address.get(parameter)), String::valueOf);
    }

    /** The same on a page that is always about a year: there is nothing to empty, then. */
    public Filters<F> oneYear(Parameter<Integer> parameter, String label, Supplier<List<Integer>> years) {
        clearable = false;
        Select<Integer> field = new Select<>();
        field.setItemLabelGenerator(String::valueOf);
        return add(parameter, label, field, address -> with(years.get(), address.get(parameter)), String::valueOf);
    }

    private static List<Integer> with(List<Integer> years, Optional<Integer> asked) {
        return Stream.concat(years.stream(), asked.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** One of many values, found by typing a part of its name. */
    public <V> Filters<F> lookUp(
            Parameter<V> parameter, String label, String all, List<V> offered, Function<V, String> name) {
        return lookUp(parameter, label, all, name, field -> field.setItems(offered));
    }

    /**
     * The same.
     *
     * @param meant whether somebody who types that may look for the value
     */
    public <V> Filters<F> lookUp(
            Parameter<V> parameter,
            String label,
            String all,
            ComboBox.ItemFilter<V> meant,
            List<V> offered,
            Function<V, String> name) {
        return lookUp(parameter, label, all, name, field -> field.setItems(meant, offered));
    }

    private <V> Filters<F> lookUp(
            Parameter<V> parameter,
            String label,
            String all,
            Function<V, String> name,
            Consumer<ComboBox<V>> offering) {
        ComboBox<V> field = new ComboBox<>(label);
        field.setItemLabelGenerator(name::apply);
        field.setClearButtonVisible(true);
        field.setPlaceholder(all);
        offering.accept(field);
        tell(parameter, label, name);
        return add(parameter, field, address -> set(field, address.get(parameter)));
    }

    /** Whether it is to be so. */
    public Filters<F> toggle(Parameter<Boolean> parameter, String label) {
        Checkbox field = new Checkbox(label);
        telling.add(address -> address.is(parameter) ? Optional.of(label) : Optional.empty());
        return add(parameter, field, address -> field.setValue(address.is(parameter)));
    }

    /**
     * What only links ask for: no field, but a button that says so and takes it away.
     *
     * @param words what narrows the list, such as "Sammen med Vestfold"
     */
    public <V> Filters<F> told(Parameter<V> parameter, Function<V, String> words) {
        telling.add(address -> address.get(parameter).map(words));
        showing.add(address -> address.get(parameter).ifPresent(value -> {
            String said = words.apply(value);
            Button button =
                    new Button(said, VaadinIcon.CLOSE_SMALL.create(), click -> open.accept(address.without(parameter)));
            button.setIconAfterText(true);
            button.setAriaLabel(I18NProvider.translate("lists.filters.remove", said));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            tags.add(button);
        }));
        return this;
    }

    private <V> void tell(Parameter<V> parameter, String label, Function<V, String> name) {
        telling.add(address -> address.get(parameter).map(value -> label + ": " + name.apply(value)));
    }

    private <V, C extends AbstractField<?, V>> Filters<F> add(
            Parameter<V> parameter, C field, Consumer<Address<F>> show) {
        field.addValueChangeListener(change -> {
            Address<F> address = shown;
            if (change.isFromClient() && address != null) {
                @Nullable V value = change.getValue();
                open.accept(address.with(parameter, Optional.ofNullable(value)));
            }
        });
        adding.add(field);
        showing.add(show);
        return this;
    }

    @SuppressWarnings("NullAway") // Vaadin's fields hold null for nothing chosen
    private static <V> void set(HasValue<?, V> field, Optional<V> value) {
        field.setValue(value.orElse(null));
    }

    /** The fields, once all are said. */
    public FilterBar bar() {
        FilterBar made = bar;
        if (made == null) {
            made = new FilterBar(label, fields.toArray(Component[]::new));
            if (clearable) {
                made.clearable(() -> {
                    if (shown != null) {
                        open.accept(shown.whole());
                    }
                });
            }
            if (!rare.isEmpty()) {
                made.rare(rare.toArray(Component[]::new));
            }
            bar = made;
        }
        return made;
    }

    /** What narrows the list and has no field. */
    Div tags() {
        return tags;
    }

    /** Shows what an address asks for. */
    public void show(Address<F> address) {
        shown = address;
        tags.removeAll();
        showing.forEach(field -> field.accept(address));
        tags.setVisible(tags.getComponentCount() > 0);
        bar().setFiltered(address.narrows());
    }

    /** What an address asks for, such as "Type: Kurs · År: 2026"; empty for the whole list. */
    String words(Address<F> address) {
        return telling.stream().flatMap(said -> said.apply(address).stream()).collect(Collectors.joining(" · "));
    }

    void open(Address<F> address) {
        open.accept(address);
    }
}
