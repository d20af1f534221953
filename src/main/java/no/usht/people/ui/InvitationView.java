package no.usht.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import no.usht.access.InvitationDetails;
import no.usht.access.InvitationService;
import no.usht.access.InvitationState;
import no.usht.access.LocalPath;
import no.usht.access.SignInAddresses;
import no.usht.shared.Norwegian;
import no.usht.shell.PublicLayout;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.PageHeader;

/** Says who invites to what, and leads to signing in; or says why the link is of no use and what to do. */
@Route(value = "invitasjon/:token", layout = PublicLayout.class)
@AnonymousAllowed
class InvitationView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String TOKEN = "token";

    private final transient InvitationService invitations;
    private final transient TenantRegistry tenants;

    InvitationView(InvitationService invitations, TenantRegistry tenants) {
        this.invitations = invitations;
        this.tenants = tenants;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        String token = parameters.get(TOKEN).orElse("");
        Optional<InvitationDetails> found = invitations.find(token);
        removeAll();
        if (found.filter(details -> details.state() == InvitationState.OPEN).isPresent()) {
            show(found.get(), token);
        } else {
            add(
                    new PageHeader(getPageTitle(), InvitationWords.unusable(this, found)),
                    links(Words.pageLink(SignInAddresses.CHOOSE_WORKSPACE, getTranslation("shell.signIn"))));
        }
    }

    private void show(InvitationDetails details, String token) {
        add(
                new PageHeader(
                        getTranslation("people.invitation.heading", details.name()),
                        InvitationWords.offer(this, details, tenants)),
                new Paragraph(getTranslation(
                        "people.invitation.until",
                        Norwegian.date(
                                details.expiresAt().atZone(Norwegian.ZONE).toLocalDate()))),
                ways(details, SignInAddresses.INVITATION + "/" + token + "/godta"));
    }

    /** Straight to where its people sign in; whoever has another account gets to choose, as the shared one is taken too. */
    private Div ways(InvitationDetails details, String accept) {
        Div links = links(Words.pageButton(new LocalPath(accept), getTranslation("people.invitation.signIn")));
        boolean ownSignIn = details.workspace() instanceof Workspace.CentreWorkspace(var key)
                && tenants.find(key).map(Tenant::signIn).isPresent();
        if (ownSignIn) {
            links.addComponentAtIndex(
                    1, Words.pageLink(accept + "?" + SignInAddresses.ALL, getTranslation("people.failed.other")));
        }
        return links;
    }

    private Div links(Component first) {
        Div links = new Div(first, Words.pageLink("/", getTranslation("people.ended.front")));
        links.addClassName("usht-actions");
        return links;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.invitation.title");
    }
}
