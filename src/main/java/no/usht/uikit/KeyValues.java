package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Facts about a thing, each with its name. */
public final class KeyValues extends DescriptionList {

    public KeyValues() {
        addClassName("usht-key-values");
    }

    /** Adds a fact; one without a text is left out. */
    public KeyValues add(String label, String text) {
        if (!text.isEmpty()) {
            Description description = new Description(text);
            description.addClassName("usht-text");
            add(new Term(label), description);
        }
        return this;
    }

    /** Adds a fact that is more than text; one without components is left out. */
    public KeyValues add(String label, Component... content) {
        if (content.length > 0) {
            add(new Term(label), new Description(content));
        }
        return this;
    }
}
