package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its one h1, a sentence that says how things stand, and what can be done. */
public final class PageHeader extends Div {

    private final Div above = new Div();
    private final H1 title;
    private final Div tags = new Div();
    private final Paragraph lead;
    private final Div actions = new Div();

    /** @param lead may be empty */
    public PageHeader(String title, String lead, Component... actions) {
        addClassName("usht-page-header");
        this.title = new H1(title);
        this.lead = new Paragraph(lead);
        this.lead.addClassName("usht-lead");
        above.addClassName("usht-above");
        tags.addClassName("usht-tags");
        this.actions.addClassName("usht-actions");
        Div words = new Div(above, this.title, tags, this.lead);
        words.addClassName("usht-words");
        add(words, this.actions);
        above.setVisible(false);
        tags.setVisible(false);
        setActions(actions);
        setLead(lead);
    }

    public PageHeader(String title) {
        this(title, "");
    }

    /** Puts what the page belongs to above its title, such as a link back to the list. */
    public PageHeader above(Component... components) {
        above.removeAll();
        above.add(components);
        above.setVisible(components.length > 0);
        return this;
    }

    /** Puts tags and short facts between title and lead. */
    public PageHeader tags(Component... components) {
        tags.removeAll();
        tags.add(components);
        tags.setVisible(components.length > 0);
        return this;
    }

    public void setHeading(String text) {
        title.setText(text);
    }

    public void setLead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
    }

    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
    }
}
