package no.usht.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** The foot of every page: what this is, help, and what whoever answers for the page has to say of privacy and accessibility. */
final class PageFooter extends Footer {

    private final Component page;
    private final ServicePages pages;
    private final Span place = new Span();

    PageFooter(Component page, ServicePages pages) {
        this.page = page;
        this.pages = pages;
        addClassName("usht-footer");
        place.addClassName("usht-footer-links");
        add(new Span(page.getTranslation("shell.footer.name")), place);
    }

    /** Links what whoever answers for the page has to say. */
    PageFooter answeredBy(@Nullable CentreKey centre, String accessibilityDeclaration) {
        place.removeAll();
        place.add(link(pages.help(), "shell.footer.help"));
        place.add(link(pages.privacy(centre), "shell.footer.privacy"));
        place.add(link(pages.contact(centre), "shell.footer.contact"));
        // Addresses come from tenant files; anything but a web address would be a way to run script here.
        if (ServicePages.isWebAddress(accessibilityDeclaration)) {
            place.add(link(accessibilityDeclaration, "shell.footer.accessibility"));
        }
        return this;
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, page.getTranslation(key));
        // From a workspace to the public pages is another page anyway: asked for as one, it comes at once.
        link.setRouterIgnore(true);
        return link;
    }
}
