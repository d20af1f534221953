package no.usht.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Permission;
import no.usht.access.PersonId;
import no.usht.access.Recipient;
import no.usht.access.Recipients;
import no.usht.jobs.DailyWork;
import no.usht.notify.Notifier;
import no.usht.notify.Notifier.About;
import no.usht.shared.NameKey;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/**
 * Reminds people before a tertial ends of measures whose status nobody has told: those who are responsible, by name, and the
 * leaders where nobody who works here is called so.
 */
@Component
class StatusReminders implements DailyWork {

    /** Before the day's mail is written. */
    private static final LocalTime AT = LocalTime.of(5, 30);

    private final ActionPlanRepository plans;
    private final MeasureRepository measures;
    private final Recipients recipients;
    private final Notifier notifier;
    private final PlanSettings settings;
    private final Clock clock;

    StatusReminders(
            ActionPlanRepository plans,
            MeasureRepository measures,
            Recipients recipients,
            Notifier notifier,
            PlanSettings settings,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.recipients = recipients;
        this.notifier = notifier;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "status-reminders";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public int work() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        return plans.notOverBefore(today).stream()
                .mapToInt(plan -> remind(plan, today))
                .sum();
    }

    private int remind(ActionPlan plan, LocalDate today) {
        return Arrays.stream(Tertial.values())
                .mapToInt(tertial -> plan.content()
                        .end(tertial)
                        .flatMap(end -> reminder(end, today))
                        .map(since -> remind(plan, tertial, since))
                        .orElse(0))
                .sum();
    }

    /** The day of the reminder that is due, the last of those that have come; empty where none has, or the tertial is over. */
    Optional<LocalDate> reminder(LocalDate end, LocalDate today) {
        return today.isAfter(end)
                ? Optional.empty()
                : settings.reminderDays().stream()
                        .map(end::minusDays)
                        .filter(day -> !day.isAfter(today))
                        .max(Comparator.naturalOrder());
    }

    private int remind(ActionPlan plan, Tertial tertial, LocalDate since) {
        Set<NameKey> responsible = measures.findByPlan(plan.getId()).stream()
                .map(Measure::content)
                .filter(measure -> measure.status(tertial).isEmpty())
                .map(measure -> NameKey.of(measure.responsible()))
                .collect(Collectors.toSet());
        if (responsible.isEmpty()) {
            notifier.settle(PlanNotices.STATUS_DUE, plan.getId());
            return 0;
        }
        return notifier.remind(
                PlanNotices.STATUS_DUE,
                whom(responsible, recipients.whoMay(PlanNotices.STATUS_DUE.permission())),
                new About(plan.getId(), plan.content().title(), PlanNotices.path(plan.getId())),
                Norwegian.start(since));
    }

    static Set<PersonId> whom(Set<NameKey> responsible, List<Recipient> members) {
        Set<NameKey> known =
                members.stream().map(member -> NameKey.of(member.name())).collect(Collectors.toSet());
        boolean somebodyElse = !known.containsAll(responsible);
        return members.stream()
                .filter(member -> responsible.contains(NameKey.of(member.name()))
                        || (somebodyElse && member.may(Permission.PLAN_ADOPT)))
                .map(Recipient::person)
                .collect(Collectors.toSet());
    }
}
