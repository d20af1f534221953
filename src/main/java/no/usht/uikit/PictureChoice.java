package no.usht.uikit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One of several things that are told apart by how they look or where they lie: the browser's own radio buttons, so that the
 * arrow keys go from one to the next, each with a name for those who do not see it.
 */
@Tag("fieldset")
public final class PictureChoice<T> extends AbstractField<PictureChoice<T>, T> {

    private final String group = "usht-" + UUID.randomUUID();
    private final Map<T, Element> radios = new LinkedHashMap<>();

    /**
     * @param label what is chosen
     * @param help a sentence on it
     * @param first what is chosen before somebody does
     */
    public PictureChoice(String label, String help, T first) {
        super(first);
        getElement().getClassList().add("usht-picture-choice");
        Element legend = new Element("legend");
        legend.setText(label);
        Element text = new Element("p");
        text.setText(help);
        text.getClassList().add("usht-caption");
        text.setAttribute("id", group + "-help");
        getElement().setAttribute("aria-describedby", group + "-help");
        getElement().appendChild(legend, text);
    }

    /**
     * Something to choose: to be put where it lies among the others.
     *
     * @param name what screen readers say
     * @param face what is seen beside the button
     */
    public Element option(T value, String name, Element... face) {
        Element radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", group)
                .setAttribute("aria-label", name);
        radio.addEventListener("change", event -> setModelValue(value, true));
        radios.put(value, radio);
        mark(radio, value.equals(getValue()));
        Element label = new Element("label").setAttribute("title", name);
        label.appendChild(radio);
        label.appendChild(face);
        return label;
    }

    /** Puts something among the choices. */
    public void add(Element child) {
        getElement().appendChild(child);
    }

    @Override
    protected void setPresentationValue(T value) {
        radios.forEach((option, radio) -> mark(radio, Objects.equals(option, value)));
    }

    /** Told to the browser each time: it takes the mark from one button by itself when another gets it. */
    private static void mark(Element radio, boolean chosen) {
        radio.executeJs("this.checked = $0", chosen);
    }
}
