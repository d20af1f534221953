package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.usht.priority.PriorityName;
import no.usht.uikit.FilterBar;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Chooses the year, the priority and how priorities are counted; what is chosen goes to the address. */
final class ScopeFields {

    private final Select<Integer> year = new Select<>();
    private final Select<String> priority = new Select<>();
    private final Checkbox all = new Checkbox();
    private final Country country;
    private FigureAddress address = new FigureAddress(Map.of());
    private Map<String, PriorityName> priorities = Map.of();

    /**
     * @param yearOptional whether all years can be chosen
     * @param open opens an address
     */
    ScopeFields(Component owner, Country country, boolean yearOptional, Consumer<FigureAddress> open) {
        this.country = country;
        year.setLabel(owner.getTranslation("oversight.scope.year"));
        if (yearOptional) {
            everything(year, owner.getTranslation("oversight.scope.year.all"));
        }
        year.setItemLabelGenerator(
                value -> value == null ? owner.getTranslation("oversight.scope.year.all") : String.valueOf(value));
        priority.setLabel(owner.getTranslation("oversight.scope.priority"));
        everything(priority, owner.getTranslation("oversight.scope.priority.all"));
        priority.setItemLabelGenerator(key -> {
            PriorityName name = key == null ? null : priorities.get(key);
            return name == null ? owner.getTranslation("oversight.scope.priority.all") : name.name(Texts.language());
        });
        all.setLabel(owner.getTranslation("oversight.scope.all"));
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Integer chosen = change.getValue();
                open.accept(country.choosable(
                        address.with(FigureAddress.YEAR, chosen == null ? "" : String.valueOf(chosen))));
            }
        });
        priority.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open.accept(address.with(FigureAddress.PRIORITY, change.getValue()));
            }
        });
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open.accept(address.countingAll(change.getValue()));
            }
        });
    }

    /** The fields as a bar of their own. */
    FilterBar bar(Component owner) {
        return new FilterBar(owner.getTranslation("oversight.scope.label"), fields());
    }

    Component[] fields() {
        return new Component[] {year, priority, all};
    }

    /** Shows what an address says. */
    void show(FigureAddress shown) {
        address = shown;
        List<Integer> years = new ArrayList<>(country.years());
        shown.year().filter(chosen -> !years.contains(chosen)).ifPresent(years::add);
        year.setItems(years);
        priorities = country.priorities(shown.year());
        priority.setItems(List.copyOf(priorities.keySet()));
        set(year, shown.year().orElse(null));
        set(priority, shown.priority().filter(priorities::containsKey).orElse(null));
        all.setValue(shown.countsAll());
    }

    private void everything(Select<?> select, String caption) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(caption);
        select.setPlaceholder(caption);
    }

    private static <T> void set(Select<T> select, @Nullable T value) {
        if (value == null) {
            select.clear();
        } else {
            select.setValue(value);
        }
    }
}
