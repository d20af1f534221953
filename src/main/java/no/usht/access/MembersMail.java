package no.usht.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.usht.mail.Mail;
import no.usht.mail.MailOutbox;
import no.usht.mail.MailText;
import no.usht.shared.EmailAddress;
import no.usht.shared.Language;
import no.usht.shared.PersonName;
import no.usht.shared.PlainText;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes to members of the bound workspace, each in their own language form; nobody learns their addresses by it. */
@Service
@PreAuthorize("@access.may('PEOPLE_READ')")
public class MembersMail {

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private final MembershipRepository memberships;
    private final LedCentres leadership;
    private final TenantRegistry tenants;
    private final Workspaces workspaces;
    private final MailOutbox outbox;

    MembersMail(
            MembershipRepository memberships,
            LedCentres leadership,
            TenantRegistry tenants,
            Workspaces workspaces,
            MailOutbox outbox) {
        this.memberships = memberships;
        this.leadership = leadership;
        this.tenants = tenants;
        this.workspaces = workspaces;
        this.outbox = outbox;
    }

    /** Translation keys of a mail. */
    public record Words(String subjectKey, String textKey) {

        public Words {
            subjectKey = PlainText.line(subjectKey);
            textKey = PlainText.line(textKey);
        }
    }

    /**
     * Sends the same to all who may do something in the bound workspace, but for the person who asks for it; at once, whatever
     * becomes of a transaction under way.
     *
     * @param may what the receivers may do
     * @param words what is written; it is given the arguments
     * @param unnamed the same without arguments, for when one would lead elsewhere under our name
     * @param path within the workspace, from a slash: where it is to be done
     * @return how many it goes to; 0 where no mail server is set, or no address of theirs is known
     */
    public int send(Permission may, Words words, Words unnamed, String path, String... arguments) {
        if (!outbox.sends()) {
            return 0;
        }
        Workspace bound = workspaces.require();
        UUID self = SignedInPerson.current()
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"))
                .id();
        Language here = language(bound);
        String link = outbox.link(bound.path() + path);
        Words written = Arrays.stream(arguments).anyMatch(PersonName::carriesAddress) ? unnamed : words;
        return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            Map<EmailAddress, Language> receivers = new LinkedHashMap<>();
            memberships.findActiveIn(bound.id()).stream()
                    .filter(membership -> membership.role().permissions().contains(may))
                    .filter(leadership::isUsable)
                    .map(Membership::person)
                    .filter(person -> !person.id().equals(self))
                    .forEach(person -> person.email()
                            .flatMap(EmailAddress::parse)
                            .ifPresent(address ->
                                    receivers.put(address, person.language().orElse(here))));
            receivers.forEach((address, language) -> {
                MailText text = new MailText(language);
                String subject = CONTROLS.matcher(text.of(written.subjectKey(), (Object[]) arguments))
                        .replaceAll(" ");
                outbox.put(new Mail(
                        bound,
                        address,
                        subject,
                        text.of(written.textKey(), (Object[]) arguments) + "\n\n" + link + "\n\n"
                                + text.of("access.invitation.end")));
            });
            return receivers.size();
        });
    }

    private Language language(Workspace workspace) {
        Optional<Tenant> tenant =
                workspace instanceof Workspace.CentreWorkspace(var key) ? tenants.find(key) : Optional.empty();
        return tenant.map(Tenant::language).flatMap(Language::parse).orElse(Language.NB);
    }
}
