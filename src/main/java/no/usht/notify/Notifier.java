package no.usht.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.PersonId;
import no.usht.access.Recipient;
import no.usht.access.Recipients;
import no.usht.shared.TypedId;
import no.usht.tenancy.CentreIds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells people of the bound centre something, in the transaction that gives cause to it; whoever gives cause is not told.
 *
 * <p>What is to be mailed at once is, after the commit. Where the process dies in between, the day's mail has it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notifier {

    /** Whoever changes their mind twice does not fill the others' post. */
    private static final Duration MAIL_AGAIN = Duration.ofDays(1);

    private final NoticeRepository notices;
    private final NoticeChoiceRepository choices;
    private final Recipients recipients;
    private final NoticeMail mail;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    Notifier(
            NoticeRepository notices,
            NoticeChoiceRepository choices,
            Recipients recipients,
            NoticeMail mail,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.recipients = recipients;
        this.mail = mail;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** What it is about: its id, what it is called, and where it is within the workspace, from a slash. */
    public record About(TypedId id, String title, String path) {}

    /** Tells all who have the kind's permission. */
    public void tellAll(NoticeKind kind, About about) {
        tell(kind, about, recipients.whoMay(kind.permission()));
    }

    /** Tells one person, if they have the kind's permission still. */
    public void tell(NoticeKind kind, PersonId person, About about) {
        tell(
                kind,
                about,
                recipients.whoMay(kind.permission()).stream()
                        .filter(recipient -> recipient.person().equals(person))
                        .toList());
    }

    /**
     * Tells those of these people who have the kind's permission, but for whom were told of that matter since then: work that
     * is done again every day says it once. Answers how many.
     */
    public int remind(NoticeKind kind, Set<PersonId> people, About about, Instant since) {
        List<PersonId> told = notices.toldSince(kind.name(), about.id().value(), since);
        List<Recipient> all = recipients.whoMay(kind.permission()).stream()
                .filter(recipient -> people.contains(recipient.person()) && !told.contains(recipient.person()))
                .toList();
        tell(kind, about, all);
        return all.size();
    }

    /** There is nothing more to do about that: the notices of that kind are as good as read. */
    public void settle(NoticeKind kind, TypedId about) {
        notices.settle(kind.name(), about.value(), clock.instant());
    }

    /** That is gone: so are the notices of these kinds about it. */
    public void forget(Collection<NoticeKind> kinds, TypedId about) {
        notices.forget(kinds.stream().map(NoticeKind::name).toList(), about.value());
    }

    private void tell(NoticeKind kind, About about, List<Recipient> all) {
        Optional<CurrentPerson> self = access.person();
        List<Recipient> others = all.stream()
                .filter(recipient -> self.filter(person -> person.id().equals(recipient.person()))
                        .isEmpty())
                .toList();
        Map<PersonId, NoticeWay> chosen =
                choices
                        .findByKindAndPersonIn(
                                kind.name(),
                                others.stream().map(Recipient::person).toList())
                        .stream()
                        .collect(Collectors.toMap(NoticeChoice::person, NoticeChoice::way));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean atOnce = false;
        for (Recipient recipient : others) {
            NoticeWay way = chosen.getOrDefault(recipient.person(), kind.usual());
            notices.tell(
                    new NewNotice(
                            new NoticeId(ids.next()),
                            recipient.person(),
                            kind.name(),
                            about,
                            self.map(CurrentPerson::name).orElse(""),
                            now,
                            way != NoticeWay.APPLICATION && mail.sends()),
                    now.minus(MAIL_AGAIN));
            atOnce |= way == NoticeWay.AT_ONCE;
        }
        if (atOnce) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    mail.sendAtOnce(kind, about.id());
                }
            });
        }
    }
}
