package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/** The fields that narrow the list below, and how many things are left; the count is announced when it changes. */
public final class FilterBar extends Div {

    private final Div fields = new Div();
    private final Div foot = new Div();
    private final Paragraph summary = new Paragraph();

    /** @param label what is searched, for screen readers, such as "Søk i aktiviteter" */
    public FilterBar(String label, Component... fields) {
        addClassName("usht-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", label);
        this.fields.addClassName("usht-filter-fields");
        this.fields.add(fields);
        summary.getElement().setAttribute("role", "status");
        summary.addClassName("usht-caption");
        foot.addClassName("usht-filter-foot");
        foot.add(summary);
        add(this.fields, foot);
    }

    /** Says what the filters leave, such as "38 aktiviteter". */
    public void setSummary(String text) {
        summary.setText(text);
    }

    /** Adds a button that empties all filters. */
    public FilterBar clearable(Command clear) {
        Button button = new Button(getTranslation("uikit.filters.clear"), event -> clear.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        foot.add(button);
        return this;
    }
}
