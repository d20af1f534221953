package no.usht.people.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import no.usht.access.LocalPath;
import no.usht.access.SignInAddresses;
import no.usht.access.SignInFailure;
import no.usht.shell.PublicLayout;
import no.usht.uikit.PageHeader;

/** Says why somebody could not be signed in, and what to do. */
@Route(value = "innlogging-feilet", layout = PublicLayout.class)
@AnonymousAllowed
class SignInFailedView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        SignInFailure failure = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("grunn")
                .map(SignInFailure::ofCode)
                .orElse(SignInFailure.REFUSED);
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("people.failed." + failure.name())));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SignInAddresses.MEMBER)
                // A name, and no text that somebody would have us say.
                .filter(name -> failure == SignInFailure.MISCONFIGURED && name.matches("[a-z][a-z0-9_]{2,60}"))
                .ifPresent(name ->
                        add(new Paragraph(new Span(getTranslation("people.failed.member") + " "), new Code(name))));
        Optional<LocalPath> target = Words.target(event);
        Div links = new Div(
                Words.pageLink(
                        SignInAddresses.towards(SignInAddresses.SIGN_IN, target),
                        getTranslation("people.failed.again")),
                Words.pageLink(
                        SignInAddresses.towards(SignInAddresses.SIGN_IN + "?" + SignInAddresses.ALL, target),
                        getTranslation("people.failed.other")),
                Words.pageLink("/", getTranslation("people.ended.front")));
        links.addClassName("usht-actions");
        add(links);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.failed.title");
    }
}
