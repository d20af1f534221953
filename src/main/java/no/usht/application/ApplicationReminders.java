package no.usht.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.PersonId;
import no.usht.access.Recipient;
import no.usht.access.Recipients;
import no.usht.centre.CentreLetterhead;
import no.usht.grant.AnnouncedCalls;
import no.usht.grant.Call;
import no.usht.jobs.DailyWork;
import no.usht.notify.NoticeKind;
import no.usht.notify.Notifier;
import no.usht.notify.Notifier.About;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/** Reminds a centre's people of calls to which it has sent nothing, before and after their last day. */
@Component
class ApplicationReminders implements DailyWork {

    /** Before the day's mail is written. */
    private static final LocalTime AT = LocalTime.of(5, 35);

    private final AnnouncedCalls calls;
    private final ApplicationRepository rows;
    private final Recipients recipients;
    private final Notifier notifier;
    private final CentreLetterhead letterhead;
    private final ApplicationSettings settings;
    private final Clock clock;

    ApplicationReminders(
            AnnouncedCalls calls,
            ApplicationRepository rows,
            Recipients recipients,
            Notifier notifier,
            CentreLetterhead letterhead,
            ApplicationSettings settings,
            Clock clock) {
        this.calls = calls;
        this.rows = rows;
        this.recipients = recipients;
        this.notifier = notifier;
        this.letterhead = letterhead;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "application-reminders";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public int work() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        return calls.all().stream()
                .filter(call -> !today.isBefore(call.terms().opensOn()))
                .mapToInt(call -> due(call.terms().applyBy(), today)
                        .map(since -> remind(call, since, today))
                        .orElse(0))
                .sum();
    }

    /** The day of the reminder that is due, the last of those that have come; empty where none has, or the last one is old. */
    private Optional<LocalDate> due(LocalDate applyBy, LocalDate today) {
        return settings.reminderDays().stream()
                .map(applyBy::minusDays)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .filter(day -> !today.isAfter(applyBy) || ChronoUnit.WEEKS.between(day, today) == 0);
    }

    private int remind(Call call, LocalDate since, LocalDate today) {
        Optional<ApplicationRow> begun = rows.all().stream()
                .filter(row -> row.year().equals(call.id()) && row.state() != ApplicationState.WITHDRAWN)
                .findFirst();
        boolean over = today.isAfter(call.terms().applyBy());
        // After the last day it matters to those alone who have begun.
        if (begun.map(row -> row.state() == ApplicationState.SENT).orElse(over)) {
            return 0;
        }
        NoticeKind kind = over ? ApplicationNotices.OVER : ApplicationNotices.DUE;
        Set<PersonId> writers = recipients.whoMay(kind.permission()).stream()
                .map(Recipient::person)
                .collect(Collectors.toSet());
        return notifier.remind(
                kind,
                writers,
                new About(
                        call.id(),
                        new SubmissionWords(letterhead.language()).title(call),
                        begun.map(row -> ApplicationNotices.path(row.getId())).orElse(ApplicationNotices.ALL)),
                Norwegian.start(since));
    }
}
