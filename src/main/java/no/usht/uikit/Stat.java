package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One number that matters, with what it counts; opens the list behind it where there is one. */
public final class Stat extends Div {

    private final Span number = new Span();
    private final Span unit = new Span();
    private final Div line = new Div();

    /** @param caption may be empty */
    public Stat(String number, String unit, String caption) {
        addClassNames("usht-card", "usht-stat");
        this.number.setText(number);
        this.number.addClassName("usht-stat-number");
        this.unit.setText(unit);
        this.unit.addClassName("usht-stat-unit");
        line.addClassName("usht-stat-line");
        fill(line);
        add(line);
        if (!caption.isEmpty()) {
            Paragraph text = new Paragraph(caption);
            text.addClassName("usht-caption");
            add(text);
        }
    }

    /** Makes the number a link to the list behind it. */
    public Stat linkTo(String href) {
        Anchor anchor = new Anchor(href);
        anchor.addClassName("usht-stat-link");
        fill(anchor);
        line.removeAll();
        line.add(anchor);
        return this;
    }

    /**
     * Adds a bar below; the words above say the same.
     *
     * @param share 0 to 1
     */
    public Stat bar(double share) {
        Div full = new Div();
        full.addClassName("usht-bar-full");
        full.getStyle().set("--usht-share", String.valueOf(Math.clamp(share, 0, 1)));
        Div bar = new Div(full);
        bar.addClassName("usht-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar);
        return this;
    }

    /** Adds more below, such as a link. */
    public Stat more(Component... components) {
        add(components);
        return this;
    }

    private void fill(HasComponents parent) {
        parent.add(number, new Text(" "), unit);
    }
}
