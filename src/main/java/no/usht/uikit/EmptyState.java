package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would, says what belongs there and offers the first step. */
public final class EmptyState extends Div {

    public EmptyState(String title, String text, Component... actions) {
        addClassName("usht-empty");
        Paragraph head = new Paragraph(title);
        head.addClassName("usht-empty-title");
        add(head, new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("usht-actions");
            add(row);
        }
    }
}
