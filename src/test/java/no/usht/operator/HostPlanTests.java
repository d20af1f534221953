package no.usht.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.tenancy.TenantFileHostBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostPlanTests {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static final Host DRAMMEN = host("3301", HostKind.HOST, LocalDate.of(2020, 1, 1), null);
    private static final Host ASKER = host("3203", HostKind.CO_HOST, LocalDate.of(2022, 1, 1), null);
    private static final Host LIER = host("3312", HostKind.SATELLITE, LocalDate.of(2021, 1, 1), null);
    private static final HostPlan PLAN = new HostPlan(List.of(DRAMMEN, ASKER, LIER));

    private static Host host(String municipality, HostKind kind, LocalDate from, @Nullable LocalDate to) {
        return TenantFileHostBuilder.builder()
                .municipality(municipality)
                .name("Kommune " + municipality)
                .kind(kind)
                .from(from)
                .to(to)
                .build();
    }

    @Test
    void theOldHostEndsTheDayBeforeTheNewOne() {
        Host next = host("3201", HostKind.HOST, JULY, null);

        assertThat(PLAN.followedBy(next).hosts())
                .containsExactly(DRAMMEN.endingOn(LocalDate.of(2026, 6, 30)), ASKER, LIER, next);
    }

    @Test
    void whoeverBecomesTheHostHelpsNoLongerBesideItself() {
        Host next = host("3203", HostKind.HOST, JULY, null);

        assertThat(PLAN.helpsAs("3203")).containsExactly(ASKER);
        assertThat(PLAN.followedBy(next).hosts()).contains(ASKER.endingOn(LocalDate.of(2026, 6, 30)), next);
    }

    @Test
    void whoeverWasToHelpFromTheSameDayNeverDoes() {
        Host planned = host("3201", HostKind.SATELLITE, JULY, null);
        Host next = host("3201", HostKind.HOST, JULY, null);

        assertThat(PLAN.joinedBy(planned).followedBy(next).hosts()).doesNotContain(planned);
    }

    @Test
    void aPlannedHostThatIsTakenBackLeavesEverythingAsItWas() {
        Host next = host("3203", HostKind.HOST, JULY, null);
        HostPlan planned = PLAN.followedBy(next);

        assertThat(planned.comingAfter(LocalDate.of(2026, 6, 1))).containsExactly(next);
        assertThat(planned.followedOn(next))
                .containsExactly(
                        DRAMMEN.endingOn(LocalDate.of(2026, 6, 30)), ASKER.endingOn(LocalDate.of(2026, 6, 30)));
        assertThat(planned.without(next)).isEqualTo(PLAN);
    }

    @Test
    void oneOfTwoPlannedHostsThatIsTakenBackLeavesNoGap() {
        Host first = host("3201", HostKind.HOST, JULY, null);
        Host second = host("3205", HostKind.HOST, LocalDate.of(2027, 1, 1), null);
        HostPlan planned = PLAN.followedBy(first).followedBy(second);

        assertThat(planned.without(planned.hosts().get(3)).hosts())
                .containsExactly(DRAMMEN.endingOn(LocalDate.of(2026, 12, 31)), ASKER, LIER, second);
    }

    @Test
    void aHelperThatIsTakenBackKeepsNobodyElse() {
        HostPlan before = PLAN.endedBy(LIER, LocalDate.of(2026, 6, 30));
        Host planned = host("3312", HostKind.CO_HOST, JULY, null);

        assertThat(before.joinedBy(planned).without(planned)).isEqualTo(before);
    }

    @Test
    void tellsWhoTakesPartOnADay() {
        HostPlan ended = PLAN.endedBy(LIER, LocalDate.of(2026, 6, 30));

        assertThat(ended.takesPart("3312", LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(ended.takesPart("3312", JULY)).isFalse();
        assertThat(ended.helping()).containsExactly(ASKER);
        assertThat(ended.last()).isEqualTo(DRAMMEN);
    }
}
