package no.usht.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import no.usht.access.LocalPath;
import no.usht.access.SignInAddresses;
import no.usht.shell.PublicLayout;
import no.usht.uikit.PageHeader;

/** Says that the session has ended, and leads back to where the person was; signing in comes in between by itself. */
@Route(value = "okt-utlopt", layout = PublicLayout.class)
@AnonymousAllowed
class SessionEndedView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<LocalPath> back = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("retur")
                .flatMap(LocalPath::parse)
                .filter(LocalPath::isPlace);
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("people.ended.lead")));
        Div links = new Div(
                back.map(path -> Words.pageLink(path, getTranslation("people.ended.back")))
                        .orElseGet(
                                () -> Words.pageLink(SignInAddresses.CHOOSE_WORKSPACE, getTranslation("shell.signIn"))),
                Words.pageLink("/", getTranslation("people.ended.front")));
        links.addClassName("usht-actions");
        add(links);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.ended.title");
    }
}
