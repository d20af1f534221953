package no.usht.mailing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.jobs.JobFailedException;
import no.usht.jobs.JobKind;
import no.usht.jobs.JobStep;
import no.usht.mail.Mail;
import no.usht.mail.MailId;
import no.usht.mail.MailOutbox;
import no.usht.mail.MailOutcome;
import no.usht.mail.MailText;
import no.usht.shared.EmailAddress;
import no.usht.shared.Language;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.stereotype.Component;

/**
 * Puts a mail in the outbox for each of its receivers, and waits until it is known what became of each.
 *
 * <p>The outbox is the platform's, so the mark in the centre's row commits apart from it: what keeps anybody from getting a mail
 * twice is the receiver's id, which is the mail's own there.
 */
@Component
class MailingJob implements JobKind<MailingJob.Payload> {

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final MailingRepository mails;
    private final MailingReceiverRepository receivers;
    private final MailOutbox outbox;
    private final Workspaces workspaces;
    private final TenantRegistry tenants;
    private final List<Audience> audiences;
    private final Clock clock;

    MailingJob(
            MailingRepository mails,
            MailingReceiverRepository receivers,
            MailOutbox outbox,
            Workspaces workspaces,
            TenantRegistry tenants,
            List<Audience> audiences,
            Clock clock) {
        this.mails = mails;
        this.receivers = receivers;
        this.outbox = outbox;
        this.workspaces = workspaces;
        this.tenants = tenants;
        this.audiences = audiences;
        this.clock = clock;
    }

    record Payload(MailingId mail) {}

    @Override
    public String name() {
        return "mailing";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Permission permission() {
        return Permission.MAIL_SEND;
    }

    @Override
    public JobStep next(Payload payload) {
        List<MailingReceiverRow> all = receivers.of(List.of(payload.mail()));
        Optional<MailingReceiverRow> waiting = all.stream()
                .filter(receiver -> receiver.state() == MailingState.WAITING)
                .findFirst();
        if (waiting.isEmpty()) {
            settle(all);
            return step(payload, all);
        }
        if (!outbox.sends()) {
            throw JobFailedException.because("jobs.problem.noMailServer");
        }
        MailingReceiverRow receiver = waiting.get();
        Mail mail = write(payload, receiver);
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            outbox.putOnce(receiver.id(), mail);
            return true;
        });
        receiver.queue();
        return JobStep.more(settled(all), all.size());
    }

    /** What is just going out is waited for, so that nobody is told that it was stopped. */
    @Override
    public JobStep stop(Payload payload) {
        List<MailingReceiverRow> all = receivers.of(List.of(payload.mail()));
        Map<MailId, MailOutcome> left = workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            List<MailId> open = open(all);
            outbox.withdraw(open);
            return outbox.outcomes(open);
        });
        Instant now = clock.instant();
        all.stream().filter(MailingReceiverRow::isOpen).forEach(receiver -> {
            MailOutcome outcome = left.get(receiver.id());
            if (outcome == null) {
                receiver.stop(now);
            } else {
                receiver.settle(outcome, now);
            }
        });
        return step(payload, all);
    }

    private void settle(List<MailingReceiverRow> all) {
        Map<MailId, MailOutcome> outcomes =
                workspaces.callInNewTransaction(Workspace.PLATFORM, () -> outbox.outcomes(open(all)));
        Instant now = clock.instant();
        all.stream().filter(MailingReceiverRow::isOpen).forEach(receiver -> {
            // The outbox forgets a mail only long after it was sent or given up.
            MailOutcome outcome = outcomes.get(receiver.id());
            if (outcome != null) {
                receiver.settle(outcome, now);
            }
        });
    }

    private JobStep step(Payload payload, List<MailingReceiverRow> all) {
        int done = settled(all);
        if (all.stream().noneMatch(MailingReceiverRow::isOpen)) {
            return JobStep.over(done, all.size());
        }
        Duration since = Duration.between(mail(payload).sentAt(), clock.instant());
        Duration wait = since.dividedBy(10);
        return JobStep.later(
                done,
                all.size(),
                wait.compareTo(LONGEST_WAIT) > 0
                        ? LONGEST_WAIT
                        : wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait);
    }

    /** Those of whom it is known that they got it, or that they can't get it. */
    private static int settled(List<MailingReceiverRow> all) {
        return (int) all.stream()
                .filter(receiver -> receiver.state() == MailingState.SENT || receiver.state() == MailingState.FAILED)
                .count();
    }

    private static List<MailId> open(List<MailingReceiverRow> all) {
        return all.stream()
                .filter(MailingReceiverRow::isOpen)
                .map(MailingReceiverRow::id)
                .toList();
    }

    private MailingRow mail(Payload payload) {
        return mails.findById(payload.mail()).orElseThrow();
    }

    private Audience audience(MailingRow row) {
        return audiences.stream()
                .filter(audience -> audience.name().equals(row.audience()))
                .findFirst()
                .orElseThrow();
    }

    static Optional<EmailAddress> answers(Tenant centre) {
        return Optional.ofNullable(centre.contact()).flatMap(EmailAddress::parse);
    }

    /** In the centre's language form; answers go to the centre, where it has said where. */
    private Mail write(Payload payload, MailingReceiverRow receiver) {
        Tenant centre = tenants.find(workspaces.requireCentre()).orElseThrow();
        Language language = Language.parse(centre.language()).orElse(Language.NB);
        MailText words = new MailText(language);
        String name = centre.name(language.tag());
        MailingRow row = mail(payload);
        MailingContent content = row.content();
        Optional<EmailAddress> answers = answers(centre);
        String why = words.of(audience(row).whyKey(), name, content.about(), receiver.places());
        String end = answers.map(address -> why + " " + words.of("mailing.answers", address.toString()))
                .orElse(why);
        String own = receiver.subject()
                .flatMap(subject -> audience(row).textOf(subject, language))
                .map(text -> "\n\n" + text)
                .orElse("");
        return new Mail(
                workspaces.require(),
                EmailAddress.of(receiver.email()),
                content.subject(),
                content.text() + own + "\n\n" + name + "\n\n" + end,
                answers.orElse(null),
                receiver.subject()
                        .flatMap(audience(row)::attachmentOf)
                        .or(row::attachment)
                        .orElse(null));
    }
}
