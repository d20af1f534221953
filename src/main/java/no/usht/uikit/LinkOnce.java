package no.usht.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An address to take along, which is shown this once, since nobody keeps it. */
public final class LinkOnce extends Div {

    /**
     * @param text what to do with it
     * @param path within this service
     */
    public LinkOnce(String label, String text, String path) {
        TextField link = new TextField(label);
        link.setValue(ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path(path)
                .toUriString());
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        add(new Paragraph(text), link);
        getElement().setAttribute("role", "status");
    }
}
