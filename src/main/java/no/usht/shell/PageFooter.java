package no.usht.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;

/** The foot of every page: what this is, and the declaration of accessibility of whoever answers for the page. */
final class PageFooter extends Footer {

    private final Span place = new Span();

    private PageFooter(String name, String linkText, String address) {
        addClassName("usht-footer");
        add(new Span(name), place);
        declare(linkText, address);
    }

    static PageFooter of(Component owner, String address) {
        return new PageFooter(
                owner.getTranslation("shell.footer.name"), owner.getTranslation("shell.footer.accessibility"), address);
    }

    void declare(String linkText, String address) {
        place.removeAll();
        // Addresses come from tenant files; anything but a web address would be a way to run script here.
        if (address.startsWith("https://") || address.startsWith("http://")) {
            place.add(new Anchor(address, linkText));
        }
    }
}
