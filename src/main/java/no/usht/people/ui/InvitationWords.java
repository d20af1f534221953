package no.usht.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import no.usht.access.InvitationDetails;
import no.usht.tenancy.TenantRegistry;
import no.usht.uikit.Texts;

/** What the pages of an invitation say in common. */
final class InvitationWords {

    private InvitationWords() {}

    /** Who invites to what. */
    static String offer(Component component, InvitationDetails details, TenantRegistry tenants) {
        return component.getTranslation(
                "people.invitation.offer",
                details.invitedBy(),
                Words.workspace(component, tenants, details.workspace()),
                Words.role(component, details.role())
                        .toLowerCase(Texts.language().locale()));
    }

    /** Why a link is of no use, and what to do. */
    static String unusable(Component component, Optional<InvitationDetails> found) {
        return found.map(details -> component.getTranslation(
                        "people.invitation." + details.state().name(), details.invitedBy()))
                .orElseGet(() -> component.getTranslation("people.invitation.unknown"));
    }
}
