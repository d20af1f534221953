package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** A part of a page with a heading of its own. */
public final class Card extends Section {

    private final Div head = new Div();

    public Card(String title, Component... content) {
        addClassName("usht-card");
        H2 heading = new H2(title);
        heading.setId("h-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        head.addClassName("usht-card-head");
        head.add(heading);
        add(head);
        add(content);
    }

    /** Puts links or buttons at the right of the heading. */
    public Card actions(Component... components) {
        head.add(components);
        return this;
    }
}
