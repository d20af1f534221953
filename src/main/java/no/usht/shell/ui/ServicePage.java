package no.usht.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Arrays;
import java.util.Optional;
import no.usht.shell.ServicePages;
import no.usht.tenancy.Tenant;

/** A page about the service itself, in the program's own words; leads to the operator's page where there is one. */
abstract class ServicePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final transient ServicePages pages;

    ServicePage(ServicePages pages) {
        this.pages = pages;
        addClassName("usht-prose");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Tenant> centre = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ServicePages.CENTRE)
                .flatMap(pages::centre);
        Optional<String> instead = instead(centre);
        if (instead.isPresent()) {
            event.forwardToUrl(instead.get());
            return;
        }
        removeAll();
        show(centre);
    }

    /** The operator's page, which is shown instead. */
    abstract Optional<String> instead(Optional<Tenant> centre);

    /** @param centre where the person came from */
    abstract void show(Optional<Tenant> centre);

    final Paragraph sentence(String text) {
        return new Paragraph(text);
    }

    final Component list(String... keys) {
        return new UnorderedList(Arrays.stream(keys)
                .map(key -> new ListItem(getTranslation(key)))
                .toArray(ListItem[]::new));
    }
}
