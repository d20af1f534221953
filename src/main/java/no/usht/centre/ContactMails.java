package no.usht.centre;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.jobs.JobProgress;
import no.usht.jobs.Jobs;
import no.usht.keeping.Saved;
import no.usht.mail.MailOutbox;
import no.usht.shared.EmailAddress;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspaces;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to all who have a role in the bound centre's area, as a job; and tells afterwards who got it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('CONTACT_WRITE')")
public class ContactMails {

    private final LocalContactService contacts;
    private final ContactMailRepository mails;
    private final ContactMailReceiverRepository receivers;
    private final ContactMailing mailing;
    private final Jobs jobs;
    private final MailOutbox outbox;
    private final TenantRegistry tenants;
    private final Workspaces workspaces;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    ContactMails(
            LocalContactService contacts,
            ContactMailRepository mails,
            ContactMailReceiverRepository receivers,
            ContactMailing mailing,
            Jobs jobs,
            MailOutbox outbox,
            TenantRegistry tenants,
            Workspaces workspaces,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.contacts = contacts;
        this.mails = mails;
        this.receivers = receivers;
        this.mailing = mailing;
        this.jobs = jobs;
        this.outbox = outbox;
        this.tenants = tenants;
        this.workspaces = workspaces;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** Whether mail goes out at all; without a mail server there are addresses to copy alone. */
    public boolean canSend() {
        return outbox.sends();
    }

    /** The centre's own language form, in which its mails are written. */
    public Language language() {
        return tenants.find(workspaces.requireCentre())
                .map(Tenant::language)
                .flatMap(Language::parse)
                .orElse(Language.NB);
    }

    /** Whom a mail to that role reaches today. */
    public ContactMailReceivers receivers(String role) {
        List<AreaPlace> area = contacts.area();
        Set<String> codes = area.stream().map(AreaPlace::code).collect(Collectors.toSet());
        List<LocalContactContent> having = contacts.current().stream()
                .map(Saved::content)
                .filter(contact -> contact.role().equals(role) && codes.contains(contact.place()))
                .toList();
        Map<EmailAddress, List<LocalContactContent>> byAddress = new LinkedHashMap<>();
        List<LocalContactContent> withoutAddress = new ArrayList<>();
        having.forEach(contact -> EmailAddress.parse(contact.email())
                .ifPresentOrElse(
                        address -> byAddress
                                .computeIfAbsent(address, first -> new ArrayList<>())
                                .add(contact),
                        () -> withoutAddress.add(contact)));
        Set<String> covered = having.stream().map(LocalContactContent::place).collect(Collectors.toSet());
        return new ContactMailReceivers(
                byAddress.entrySet().stream()
                        .map(each -> receiver(each.getKey(), each.getValue()))
                        .toList(),
                withoutAddress,
                area.stream()
                        .filter(place -> !covered.contains(place.code()))
                        .map(AreaPlace::label)
                        .toList());
    }

    private ContactMailReceivers.Receiver receiver(EmailAddress address, List<LocalContactContent> having) {
        return new ContactMailReceivers.Receiver(
                Norwegian.list(having.stream()
                        .map(LocalContactContent::name)
                        .distinct()
                        .toList()),
                Norwegian.list(having.stream()
                        .map(contact -> contacts.label(contact.place()))
                        .distinct()
                        .toList()),
                address.toString());
    }

    /**
     * Sends it to all whom it reaches, once the transaction under way has committed.
     *
     * @param receiversSeen how many the person was told that it goes to
     * @return the mail's id
     * @throws InvalidContentException if something is missing, or it reaches others than the person was told by now
     */
    @Transactional
    public UUID send(ContactMailContent typed, int receiversSeen) {
        InvalidContentException.refuse(ContactMailContent.FIELDS.check(typed));
        ContactMailContent content = ContactMailContent.FIELDS.tidied(typed);
        List<ContactMailReceivers.Receiver> reached = receivers(content.role()).reached();
        if (!canSend() || reached.isEmpty() || reached.size() != receiversSeen) {
            throw InvalidContentException.forProblem(
                    Problem.of(ContactMailContent.ROLE, "centre.contactMail.receiversChanged"));
        }
        CurrentPerson person = access.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = ids.next();
        UUID job = jobs.start(mailing, new ContactMailing.Payload(id));
        mails.save(new ContactMailRow(id, content, person.name(), now, job));
        int position = 0;
        for (ContactMailReceivers.Receiver receiver : reached) {
            receivers.save(new ContactMailReceiverRow(UUID.randomUUID(), id, position++, receiver));
        }
        return id;
    }

    /** A mail that was sent; empty if the workspace has none of that id. */
    public Optional<ContactMailDetails> find(UUID id) {
        return ids.found(id, mails.findById(id)).map(mail -> read(List.of(mail)).getFirst());
    }

    /** Those that were sent last, the newest first. */
    public List<ContactMailDetails> newest(int most) {
        return read(mails.newest(Limit.of(most)));
    }

    private List<ContactMailDetails> read(List<ContactMailRow> rows) {
        Map<UUID, List<ContactMailReceiverRow>> byMail =
                receivers.of(rows.stream().map(ContactMailRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(ContactMailReceiverRow::mail));
        return rows.stream()
                .map(mail -> new ContactMailDetails(
                        mail.id(),
                        mail.content(),
                        mail.sentBy(),
                        mail.sentAt(),
                        mail.job(),
                        byMail.getOrDefault(mail.id(), List.of()).stream()
                                .map(ContactMailReceiverRow::read)
                                .toList()))
                .toList();
    }

    /** How far a mail's job is; empty if the workspace has none of that id. */
    public Optional<JobProgress> progress(UUID job) {
        return jobs.find(mailing, job);
    }

    /** Sends it to nobody more. */
    @Transactional
    public void stop(UUID job) {
        jobs.stop(mailing, job);
    }
}
