package no.usht.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.content.Fields;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.jobs.JobId;
import no.usht.jobs.JobProgress;
import no.usht.jobs.Jobs;
import no.usht.mail.Attachment;
import no.usht.mail.MailId;
import no.usht.mail.MailOutbox;
import no.usht.shared.EmailAddress;
import no.usht.shared.Language;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspaces;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to many for the bound centre, as a job; and tells afterwards who got it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('MAIL_SEND')")
public class Mailings {

    private final MailingRepository mails;
    private final MailingReceiverRepository receivers;
    private final MailingJob mailing;
    private final Jobs jobs;
    private final MailOutbox outbox;
    private final TenantRegistry tenants;
    private final Workspaces workspaces;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    Mailings(
            MailingRepository mails,
            MailingReceiverRepository receivers,
            MailingJob mailing,
            Jobs jobs,
            MailOutbox outbox,
            TenantRegistry tenants,
            Workspaces workspaces,
            CentreIds ids,
            Access access,
            Clock clock) {
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

    /** Where answers to its mails go; empty where it has not said. */
    public Optional<EmailAddress> answers() {
        return tenants.find(workspaces.requireCentre()).flatMap(MailingJob::answers);
    }

    /**
     * Sends it to all whom it reaches, once the transaction under way has committed.
     *
     * @param audience whom it goes to, by what the content says that it is about
     * @param receiversSeen how many the person was told that it goes to
     * @return the mail's id
     * @throws InvalidContentException if something is missing, or it reaches others than the person was told by now
     */
    @Transactional
    public MailingId send(Audience audience, MailingContent typed, int receiversSeen) {
        Fields<MailingContent> fields = MailingContent.fields(audience);
        InvalidContentException.refuse(fields.check(typed));
        MailingContent content = fields.tidied(typed);
        List<Audience.Receiver> reached = audience.receivers(content.about());
        if (!canSend() || reached.isEmpty() || reached.size() != receiversSeen) {
            throw InvalidContentException.forProblem(Problem.of(audience.about(), "mailing.receiversChanged"));
        }
        CurrentPerson person = access.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        MailingId id = new MailingId(ids.next());
        JobId job = jobs.start(mailing, new MailingJob.Payload(id));
        MailingRow row = new MailingRow(id, audience.name(), content, person.name(), now, job);
        mails.save(audience.attachment(content.about()).map(row::with).orElse(row));
        int position = 0;
        for (Audience.Receiver receiver : reached) {
            receivers.save(new MailingReceiverRow(new MailId(UUID.randomUUID()), id, position++, receiver));
        }
        return id;
    }

    /** A mail that was sent to such an audience; empty if the workspace has none of that id. */
    public Optional<MailingDetails> find(Audience audience, MailingId id) {
        return ids.found(id, mails.findById(id))
                .filter(mail -> mail.audience().equals(audience.name()))
                .map(mail -> read(List.of(mail)).getFirst());
    }

    /** Those that were sent last to such an audience, the newest first. */
    public List<MailingDetails> newest(Audience audience, int most) {
        return read(mails.newest(audience.name(), Limit.of(most)));
    }

    private List<MailingDetails> read(List<MailingRow> rows) {
        Map<MailingId, List<MailingReceiverRow>> byMail =
                receivers.of(rows.stream().map(MailingRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(MailingReceiverRow::mail));
        return rows.stream()
                .map(mail -> new MailingDetails(
                        mail.id(),
                        mail.content(),
                        mail.sentBy(),
                        mail.sentAt(),
                        mail.job(),
                        mail.attachment().map(Attachment::name).orElse(""),
                        byMail.getOrDefault(mail.id(), List.of()).stream()
                                .map(MailingReceiverRow::read)
                                .toList()))
                .toList();
    }

    /** How far a mail's job is; empty if the workspace has none of that id. */
    public Optional<JobProgress> progress(JobId job) {
        return jobs.find(mailing, job);
    }

    /** Sends it to nobody more. */
    @Transactional
    public void stop(JobId job) {
        jobs.stop(mailing, job);
    }
}
