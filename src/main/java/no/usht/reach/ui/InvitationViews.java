package no.usht.reach.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordPage;
import no.usht.shell.CentreLayout;

/** The addresses of invitations' pages. */
final class InvitationViews {

    private InvitationViews() {}

    @Route(value = "rekkevidde/invitasjon", layout = CentreLayout.class)
    @PermitAll
    static class Write extends RecordPage {
        Write(InvitationPages invitations) {
            super(invitations::write);
        }
    }

    @Route(value = "rekkevidde/invitasjon/:id", layout = CentreLayout.class)
    @PermitAll
    static class Sent extends RecordPage {
        Sent(InvitationPages invitations) {
            super(invitations::sent);
        }
    }
}
