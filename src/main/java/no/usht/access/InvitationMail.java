package no.usht.access;

import java.util.Optional;
import no.usht.mail.Mail;
import no.usht.mail.MailText;
import no.usht.shared.EmailAddress;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shared.PersonName;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import org.springframework.stereotype.Component;

/** Writes an invitation in the language form of the centre that it invites to. */
@Component
class InvitationMail {

    private final TenantRegistry tenants;

    InvitationMail(TenantRegistry tenants) {
        this.tenants = tenants;
    }

    /** Such as the leader of a centre that is yet to be brought on gets. */
    Mail write(Invitation invitation, String link, TenantFile centre) {
        Language language = Language.parse(centre.language()).orElse(Language.NB);
        return write(
                invitation,
                link,
                language,
                language.pick(centre.names().nb(), centre.names().nn()));
    }

    Mail write(Invitation invitation, String link) {
        Optional<Tenant> tenant = invitation.workspace() instanceof Workspace.CentreWorkspace(var key)
                ? tenants.find(key)
                : Optional.empty();
        Language language =
                tenant.map(Tenant::language).flatMap(Language::parse).orElse(Language.NB);
        String place = tenant.map(found -> found.name(language.tag()))
                .orElseGet(() -> new MailText(language)
                        .of("access.invitation.place." + invitation.workspace().id()));
        return write(invitation, link, language, place);
    }

    private static Mail write(Invitation invitation, String link, Language language, String place) {
        MailText texts = new MailText(language);
        String role = texts.of("people.role." + invitation.role().name()).toLowerCase(language.locale());
        String until =
                Norwegian.date(invitation.expiresAt().atZone(Norwegian.ZONE).toLocalDate());
        return new Mail(
                invitation.invitedFrom(),
                EmailAddress.of(invitation.email()),
                texts.of("access.invitation.subject", place),
                String.join(
                        "\n\n",
                        texts.of("access.invitation.greeting", invitation.name()),
                        // Who invites is called as their issuer says, and a centre's own may say anything.
                        PersonName.carriesAddress(invitation.invitedBy())
                                ? texts.of("access.invitation.bodyUnnamed", place, role)
                                : texts.of("access.invitation.body", invitation.invitedBy(), place, role),
                        link,
                        texts.of("access.invitation.until", until),
                        texts.of("access.invitation.stranger"),
                        texts.of("access.invitation.end")));
    }
}
