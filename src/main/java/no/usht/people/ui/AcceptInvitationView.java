package no.usht.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.InvitationDetails;
import no.usht.access.InvitationService;
import no.usht.access.InvitationState;
import no.usht.access.LocalPath;
import no.usht.access.MembershipRefusedException;
import no.usht.access.PersonService;
import no.usht.access.SignInAddresses;
import no.usht.shell.PublicLayout;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Card;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;

/** Shows the signed-in person as whom they would accept an invitation, and lets them. */
@Route(value = "invitasjon/:token/godta", layout = PublicLayout.class)
@PermitAll
class AcceptInvitationView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient InvitationService invitations;
    private final transient PersonService people;
    private final transient Access access;
    private final transient TenantRegistry tenants;

    AcceptInvitationView(InvitationService invitations, PersonService people, Access access, TenantRegistry tenants) {
        this.invitations = invitations;
        this.people = people;
        this.access = access;
        this.tenants = tenants;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getRouteParameters().get(InvitationView.TOKEN).orElse(""));
    }

    private void show(String token) {
        Optional<InvitationDetails> found = invitations.find(token);
        removeAll();
        if (found.filter(details -> details.state() == InvitationState.OPEN).isEmpty()) {
            Div links =
                    new Div(Words.pageLink(SignInAddresses.CHOOSE_WORKSPACE, getTranslation("shell.error.workspaces")));
            links.addClassName("usht-actions");
            add(new PageHeader(getPageTitle(), InvitationWords.unusable(this, found)), links);
            return;
        }
        String name = access.person().map(CurrentPerson::name).orElse("");
        Button accept = new Button(getTranslation("people.accept.button", name), event -> accept(token));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        Div actions = new Div(accept, Words.pageLink(SignInAddresses.SIGN_OUT, getTranslation("people.accept.notMe")));
        actions.addClassName("usht-actions");
        add(
                new PageHeader(getPageTitle(), InvitationWords.offer(this, found.get(), tenants)),
                new Card(
                        getTranslation("people.accept.heading", name),
                        new Paragraph(getTranslation("people.accept.text", people.identity())),
                        actions));
    }

    private void accept(String token) {
        Workspace workspace;
        try {
            workspace = invitations.accept(token);
        } catch (MembershipRefusedException e) {
            show(token);
            Notices.failed(getTranslation("people.notAccepted." + e.reason().name()));
            return;
        }
        // A new page: this tab is the public site's.
        UI.getCurrent().getPage().setLocation(new LocalPath(workspace.path()).href());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.invitation.title");
    }
}
