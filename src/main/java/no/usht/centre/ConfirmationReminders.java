package no.usht.centre;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.Period;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.access.Permission;
import no.usht.access.Recipient;
import no.usht.access.Recipients;
import no.usht.jobs.DailyWork;
import no.usht.notify.NoticeKind;
import no.usht.notify.Notifier;
import no.usht.notify.Notifier.About;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Workspaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells those who may write contacts how many of them should be asked whether what is kept is so; people do the asking. */
@Component
class ConfirmationReminders implements DailyWork {

    static final NoticeKind UNSURE = new NoticeKind(
            "contacts-unsure",
            false,
            Permission.CONTACT_WRITE,
            "centre.notice.unsure.label",
            "centre.notice.unsure",
            "centre.notice.unsure.untitled");

    /** Before the day's mail is written. */
    private static final LocalTime AT = LocalTime.of(5, 40);

    /** Before whoever did nothing about it is told again. */
    private static final Period AGAIN = Period.ofMonths(1);

    private final ConfirmationAudience audience;
    private final ContactConfirmations confirmations;
    private final Recipients recipients;
    private final Notifier notifier;
    private final Workspaces workspaces;

    ConfirmationReminders(
            ConfirmationAudience audience,
            ContactConfirmations confirmations,
            Recipients recipients,
            Notifier notifier,
            Workspaces workspaces) {
        this.audience = audience;
        this.confirmations = confirmations;
        this.recipients = recipients;
        this.notifier = notifier;
        this.workspaces = workspaces;
    }

    @Configuration(proxyBeanMethods = false)
    static class Kind {

        @Bean
        NoticeKind contactsUnsure() {
            return UNSURE;
        }
    }

    @Override
    public String name() {
        return "contact-confirmations";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public int work() {
        LocalContactId all = all();
        int unasked = audience.unasked();
        if (unasked == 0) {
            notifier.settle(UNSURE, all);
            return 0;
        }
        return notifier.remind(
                UNSURE,
                recipients.whoMay(UNSURE.permission()).stream()
                        .map(Recipient::person)
                        .collect(Collectors.toSet()),
                new About(all, String.valueOf(unasked), "/kontakter?ubekreftet=ja"),
                Norwegian.start(confirmations.today().minus(AGAIN)));
    }

    /** It is about all contacts, for which an id stands that no other centre has: two may be merged. */
    private LocalContactId all() {
        return new LocalContactId(
                UUID.nameUUIDFromBytes(workspaces.require().id().getBytes(StandardCharsets.UTF_8)));
    }
}
