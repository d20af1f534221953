package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import no.usht.access.OpenInvitation;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Card;

/** Who was invited to lead one centre and has not answered. */
final class OpenInvitations {

    private OpenInvitations() {}

    static Optional<Component> of(OperatorTools tools, Words words, Tenant tenant) {
        List<OpenInvitation> open = tools.invitations().open().stream()
                .filter(invitation -> invitation.workspace().equals(Workspace.centre(tenant.key())))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(words.text("operator.tenant.invitation"));
        open.forEach(invitation -> card.add(new Paragraph(words.text(
                invitation.expired() ? "operator.invitation.expired" : "operator.invitation.open",
                invitation.name(),
                invitation.email(),
                Norwegian.date(invitation.expiresAt().atZone(Norwegian.ZONE).toLocalDate())))));
        return Optional.of(card);
    }
}
