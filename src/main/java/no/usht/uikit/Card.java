package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.UUID;

/** A part of a page with a heading of its own. */
public final class Card extends Section {

    private final Div head = new Div();
    private final H2 heading;

    public Card(String title, Component... content) {
        addClassName("usht-card");
        heading = new H2(title);
        heading.setId("h-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        head.addClassName("usht-card-head");
        head.add(heading);
        add(head);
        add(content);
    }

    /**
     * Lets a screen reader and the keyboard go on from here, after what had the focus is gone; whoever went elsewhere
     * meanwhile stays there.
     */
    public void takeFocus() {
        letFocus()
                .executeJs(
                        "const at = document.activeElement; if (!at || at === document.body || at.contains(this)) { this.focus(); }");
    }

    /** Scrolls to it and goes on from here, as somebody has asked for. */
    public void bringUp() {
        letFocus().executeJs("this.focus({ preventScroll: true }); this.scrollIntoView();");
    }

    private Element letFocus() {
        return heading.getElement().setAttribute("tabindex", "-1");
    }

    /** Puts links or buttons at the right of the heading. */
    public Card actions(Component... components) {
        head.add(components);
        return this;
    }
}
