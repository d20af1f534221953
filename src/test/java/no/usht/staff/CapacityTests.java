package no.usht.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Full-time equivalents are the mean of days: what is employed and set free, without leaves; tasks only share it out. */
class CapacityTests {

    private static Position share(PositionKind kind, int percentage, String from, @Nullable String until) {
        return new Position(
                kind, "", percentage, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), null);
    }

    private static StaffContent member(Position... positions) {
        return StaffContent.empty().withName("Kari").withPositions(List.of(positions));
    }

    @Test
    void countsHalfAMonthAsHalf() {
        StaffContent member = member(share(PositionKind.POSITION, 100, "2026-04-16", null));
        Capacity capacity = Capacity.of(member, 2026);
        assertThat(capacity.in(LocalDate.of(2026, 3, 31))).isEqualByComparingTo("0");
        assertThat(capacity.in(LocalDate.of(2026, 4, 1))).isEqualByComparingTo("0.5");
        assertThat(capacity.in(LocalDate.of(2026, 5, 1))).isEqualByComparingTo("1");
    }

    @Test
    void addsWhatIsSetFreeAndTakesLeavesAway() {
        StaffContent member = member(
                share(PositionKind.POSITION, 50, "2020-01-01", null),
                share(PositionKind.SECONDED, 20, "2026-01-01", "2026-12-31"),
                share(PositionKind.TASK, 50, "2026-01-01", null),
                share(PositionKind.LEAVE, 50, "2026-07-01", "2026-07-31"));
        Capacity capacity = Capacity.of(member, 2026);
        assertThat(capacity.months().get(0)).isEqualByComparingTo("0.7");
        assertThat(capacity.months().get(6)).isEqualByComparingTo("0.2");
        // 334 days of 70 % and 31 of 20 %.
        assertThat(capacity.ofYear()).isEqualByComparingTo(new BigDecimal("0.66"));
        assertThat(Capacity.of(member, 2027).ofYear()).isEqualByComparingTo("0.5");
    }

    @Test
    void takesNoMoreAwayThanThereIs() {
        StaffContent away = member(
                share(PositionKind.POSITION, 50, "2026-01-01", null),
                share(PositionKind.LEAVE, 100, "2026-01-01", null));
        assertThat(Capacity.of(away, 2026).ofYear()).isEqualByComparingTo("0");
        assertThat(Capacity.of(away, 2026).isAny()).isFalse();
    }

    @Test
    void addsUp() {
        Capacity one = Capacity.of(member(share(PositionKind.POSITION, 100, "2026-01-01", null)), 2026);
        Capacity other = Capacity.of(member(share(PositionKind.POSITION, 60, "2026-01-01", null)), 2026);
        assertThat(Capacity.sum("I alt", 2026, List.of(one, other)).ofYear()).isEqualByComparingTo("1.6");
        assertThat(Capacity.sum("I alt", 2026, List.of()).ofYear()).isEqualByComparingTo("0");
    }

    @Test
    void tellsOfMoreThanAnybodyCanWork() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(member(
                                share(PositionKind.POSITION, 80, "2026-01-01", null),
                                share(PositionKind.SECONDED, 40, "2026-01-01", null))
                        .isTooMuchOn(day))
                .isTrue();
        assertThat(member(
                                share(PositionKind.POSITION, 50, "2026-01-01", null),
                                share(PositionKind.TASK, 60, "2026-01-01", null))
                        .isTooMuchOn(day))
                .isTrue();
        assertThat(member(
                                share(PositionKind.POSITION, 80, "2026-01-01", null),
                                share(PositionKind.TASK, 50, "2026-01-01", null))
                        .isTooMuchOn(day))
                .isFalse();
    }
}
