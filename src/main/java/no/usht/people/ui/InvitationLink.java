package no.usht.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The link of a new invitation, to hand over by hand; shown this once, since nobody keeps it. */
final class InvitationLink extends Div {

    InvitationLink(String name, String path) {
        TextField link = new TextField(getTranslation("people.link.label", name));
        link.setValue(ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path(path)
                .toUriString());
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        add(new Paragraph(getTranslation("people.link.text", name)), link);
        getElement().setAttribute("role", "status");
    }
}
