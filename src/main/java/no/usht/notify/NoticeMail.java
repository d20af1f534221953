package no.usht.notify;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.PersonId;
import no.usht.access.Recipient;
import no.usht.access.Recipients;
import no.usht.mail.Mail;
import no.usht.mail.MailId;
import no.usht.mail.MailOutbox;
import no.usht.mail.MailText;
import no.usht.shared.EmailAddress;
import no.usht.shared.Norwegian;
import no.usht.shared.PersonName;
import no.usht.shared.TypedId;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes of notices to those who want it, in their own language form; a mail says no more than the title of what it is about. */
@Component
class NoticeMail {

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private final NoticeRepository notices;
    private final NoticeChoiceRepository choices;
    private final ObjectProvider<NoticeKind> kinds;
    private final Recipients recipients;
    private final MailOutbox outbox;
    private final Workspaces workspaces;
    private final Clock clock;

    NoticeMail(
            NoticeRepository notices,
            NoticeChoiceRepository choices,
            ObjectProvider<NoticeKind> kinds,
            Recipients recipients,
            MailOutbox outbox,
            Workspaces workspaces,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.kinds = kinds;
        this.recipients = recipients;
        this.outbox = outbox;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** Whether mail goes out at all. */
    boolean sends() {
        return outbox.sends();
    }

    /** Writes to those who want to know of that kind at once; in transactions of its own. */
    void sendAtOnce(NoticeKind kind, TypedId about) {
        if (outbox.sends()) {
            workspaces.callInNewTransaction(workspaces.require(), () -> {
                List<NoticeRow> due = notices.due(kind.name(), about.value());
                Map<PersonId, NoticeWay> chosen =
                        choices
                                .findByKindAndPersonIn(
                                        kind.name(),
                                        due.stream().map(NoticeRow::person).toList())
                                .stream()
                                .collect(Collectors.toMap(NoticeChoice::person, NoticeChoice::way));
                return send(due.stream()
                        .filter(notice -> chosen.getOrDefault(notice.person(), kind.usual()) == NoticeWay.AT_ONCE)
                        .toList());
            });
        }
    }

    /** Writes one mail a person of all that is due; in the centre's transaction under way. Returns how many. */
    int sendDigests() {
        return outbox.sends() ? send(notices.due()) : 0;
    }

    private int send(List<NoticeRow> due) {
        Map<PersonId, List<NoticeRow>> byPerson =
                due.stream().collect(Collectors.groupingBy(NoticeRow::person, LinkedHashMap::new, Collectors.toList()));
        Map<String, NoticeKind> known = kinds.stream().collect(Collectors.toMap(NoticeKind::name, kind -> kind));
        Map<PersonId, Recipient> members =
                recipients.all().stream().collect(Collectors.toMap(Recipient::person, recipient -> recipient));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int sent = 0;
        for (Map.Entry<PersonId, List<NoticeRow>> each : byPerson.entrySet()) {
            Optional<Recipient> member = Optional.ofNullable(members.get(each.getKey()));
            List<Told> telling = each.getValue().stream()
                    .flatMap(notice -> Stream.ofNullable(known.get(notice.kind()))
                            .filter(kind -> member.filter(person -> person.may(kind.permission()))
                                    .isPresent())
                            .map(kind -> new Told(notice, kind)))
                    .toList();
            Optional<EmailAddress> address = member.flatMap(Recipient::email);
            if (address.isPresent() && !telling.isEmpty()) {
                put(member.get(), address.get(), telling);
                sent++;
            }
            each.getValue().forEach(notice -> notice.markMailed(now));
        }
        return sent;
    }

    /** A notice that a mail tells of. */
    private record Told(NoticeRow notice, NoticeKind kind) {

        String text(MailText words) {
            return PersonName.carriesAddress(notice.title())
                    ? words.of(kind.untitledKey())
                    : words.of(kind.textKey(), notice.title());
        }
    }

    /** Once, even if this transaction is rolled back afterwards and done again: the mail's id says what it tells. */
    private void put(Recipient person, EmailAddress address, List<Told> telling) {
        MailText words = new MailText(person.language());
        String all = telling.stream()
                .map(told -> told.text(words) + "\n"
                        + link("?" + Notice.PARAMETER + "=" + told.notice().id()))
                .collect(Collectors.joining("\n\n"));
        String subject = telling.size() == 1
                ? telling.getFirst().text(words)
                : words.of("notify.mail.subject", String.valueOf(telling.size()), today());
        MailId id = new MailId(UUID.nameUUIDFromBytes(telling.stream()
                .map(told -> told.notice().id() + " " + told.notice().at())
                .collect(Collectors.joining(","))
                .getBytes(StandardCharsets.UTF_8)));
        Mail mail = new Mail(
                workspaces.require(),
                address,
                CONTROLS.matcher(subject).replaceAll(" "),
                String.join(
                        "\n\n",
                        words.of("notify.mail.greeting"),
                        all,
                        words.of("notify.mail.choices") + "\n" + link("/valg"),
                        words.of("access.invitation.end")));
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            outbox.putOnce(id, mail);
            return true;
        });
    }

    private String link(String path) {
        return outbox.link(workspaces.require().path() + "/varsler" + path);
    }

    private String today() {
        return Norwegian.date(LocalDate.now(clock.withZone(Norwegian.ZONE)));
    }
}
