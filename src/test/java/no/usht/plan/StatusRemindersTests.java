package no.usht.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Recipients;
import no.usht.access.Role;
import no.usht.notify.Notice;
import no.usht.notify.NoticeService;
import no.usht.notify.Notifier;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is reminded of the status of measures, and when. */
@DatabaseTest
class StatusRemindersTests {

    private static final Workspace TELEMARK = Workspace.centre(new CentreKey("telemark"));

    /** Far from the years of other tests, as the night looks at all plans that are not over. */
    private static final int YEAR = 2098;

    @Autowired
    ActionPlanService plans;

    @Autowired
    MeasureService measures;

    @Autowired
    NoticeService notices;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Acting acting;

    @Autowired
    ApplicationContext context;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private <T> T as(Acting.Somebody person, Supplier<T> work) {
        return acting.as(person, TELEMARK, work);
    }

    private int nightOf(LocalDate day) {
        Instant night = day.atTime(4, 30).toInstant(ZoneOffset.UTC);
        StatusReminders reminders = new StatusReminders(
                context.getBean(ActionPlanRepository.class),
                context.getBean(MeasureRepository.class),
                context.getBean(Recipients.class),
                context.getBean(Notifier.class),
                new PlanSettings(List.of(14, 3), 1_695),
                Clock.fixed(night, ZoneOffset.UTC));
        return workspaces.callInNewTransaction(TELEMARK, reminders::work);
    }

    private List<String> told(Acting.Somebody person) {
        return as(person, () -> notices.newest(10)).stream()
                .filter(notice -> notice.kind().equals(PlanNotices.STATUS_DUE))
                .map(Notice::title)
                .toList();
    }

    @Test
    void remindsWhoIsResponsibleOnceAndLeadersOfWhatNobodyHereIs() {
        Acting.Somebody kari = acting.person("Kari " + mark, TELEMARK, Role.STAFF);
        Acting.Somebody other = acting.person("Ola " + mark, TELEMARK, Role.STAFF);
        Acting.Somebody leader = acting.person("Leder " + mark, TELEMARK, Role.LEADER);
        LocalDate today = LocalDate.now(context.getBean(Clock.class).withZone(Norwegian.ZONE));
        ActionPlanId plan = as(
                leader,
                () -> plans.save(
                        null,
                        0,
                        ActionPlanContent.ofYear(YEAR, "Plan " + mark)
                                .with(it -> it.firstTertial(today.plusDays(14))
                                        .secondTertial(today.plusDays(100))
                                        .thirdTertial(today.plusDays(200))),
                        null));
        measure(leader, plan, "kari  " + mark.toUpperCase(Locale.ROOT));

        assertThat(nightOf(today.minusDays(1))).as("15 days before").isZero();
        assertThat(nightOf(today)).isEqualTo(1);
        assertThat(told(kari)).containsExactly("Plan " + mark);
        assertThat(told(other)).isEmpty();
        assertThat(told(leader)).isEmpty();
        assertThat(nightOf(today.plusDays(1))).as("once").isZero();

        measure(leader, plan, "Nå sluttet " + mark);
        assertThat(nightOf(today.plusDays(1)))
                .as("of one that nobody here is responsible for")
                .isPositive();
        assertThat(told(leader)).containsExactly("Plan " + mark);
        assertThat(told(other)).isEmpty();
        assertThat(nightOf(today.plusDays(15))).as("over").isZero();
        assertThat(nightOf(today.plusDays(11))).as("three days before").isPositive();
    }

    private void measure(Acting.Somebody by, ActionPlanId plan, String responsible) {
        as(
                by,
                () -> measures.save(
                        null,
                        0,
                        MeasureContent.empty()
                                .with(it -> it.title("Styrke demensomsorgen")
                                        .plan(plan)
                                        .responsible(responsible)),
                        null));
    }
}
