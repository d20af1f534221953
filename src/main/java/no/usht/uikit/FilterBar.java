package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;

/** The fields that narrow the list below, and how many things are left; the count is announced when it changes. */
public final class FilterBar extends Div {

    private final Div fields = new Div();
    private final Div rare = new Div();
    private final Button more = new Button();
    private final Div foot = new Div();
    private final HitCount summary = new HitCount();
    private final Button clear = new Button(getTranslation("uikit.filters.clear"));

    /** @param label what is searched, for screen readers, such as "Søk i aktiviteter" */
    public FilterBar(String label, Component... fields) {
        addClassName("usht-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", label);
        this.fields.addClassName("usht-filter-fields");
        this.fields.add(fields);
        foot.addClassName("usht-filter-foot");
        foot.add(summary);
        add(this.fields, foot);
    }

    /** Adds fields that few need: behind a button, which keeps them from the browser until somebody asks or one is filled in. */
    public FilterBar rare(Component... rarelyUsed) {
        rare.addClassName("usht-filter-fields");
        rare.add(rarelyUsed);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(event -> openRare(!rare.isVisible()));
        openRare(false);
        addComponentAtIndex(1, more);
        addComponentAtIndex(2, rare);
        return this;
    }

    private void openRare(boolean open) {
        rare.setVisible(open);
        more.setText(getTranslation(open ? "uikit.filters.fewer" : "uikit.filters.more"));
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** Says what the filters leave, such as "38 aktiviteter". */
    public void setSummary(String text) {
        summary.setText(text);
    }

    /**
     * Says how many things the filters leave; nothing where there is none, since the list says so itself.
     *
     * @param key of the words for {@code one} and {@code many}; ends with a dot
     */
    public void count(String key, long found) {
        summary.of(key, found);
    }

    /** Adds what can be done with all that the filters leave, at the end of the line that counts it. */
    public void end(Component component) {
        foot.add(component);
    }

    /** Adds a button that empties all filters; to be seen while something is filtered. */
    public FilterBar clearable(Command empty) {
        clear.addClickListener(event -> {
            empty.execute();
            // The button that had the focus goes.
            if (fields.getComponentAt(0) instanceof Focusable<?> first) {
                first.focus();
            }
        });
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setVisible(false);
        foot.add(clear);
        return this;
    }

    /** Whether anything is filtered, so that there is something to empty; to be told when the fields have their values. */
    public void setFiltered(boolean filtered) {
        clear.setVisible(filtered);
        boolean rareCounts =
                rare.getChildren().anyMatch(field -> field instanceof HasValue<?, ?> value && !value.isEmpty());
        // What narrows the list can't be hidden.
        more.setVisible(!rareCounts);
        if (rareCounts) {
            openRare(true);
        }
    }
}
