package no.usht.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.usht.staff.Capacity;
import org.junit.jupiter.api.Test;

/** What a measure asks for adds up to the same, whatever its time is. */
class PlannedCapacityTests {

    private static final int FULL_TIME = 1_695;

    private static Capacity of(MeasureContent measure) {
        return PlannedCapacity.of(measure, 2026, FULL_TIME);
    }

    @Test
    void asksForAShareInEachMonthOfItsTime() {
        Capacity half = of(MeasureContent.empty()
                .with(measure -> measure.positionPercentage(20)
                        .from(LocalDate.of(2026, 4, 16))
                        .to(LocalDate.of(2026, 5, 31))));
        assertThat(half.months().subList(2, 6))
                .containsExactly(
                        new BigDecimal("0.00"), new BigDecimal("0.10"), new BigDecimal("0.20"), new BigDecimal("0.00"));
    }

    @Test
    void spreadsHoursOverItsTime() {
        Capacity whole = of(MeasureContent.empty().withHours(FULL_TIME));
        assertThat(whole.ofYear()).isEqualByComparingTo("1");
        Capacity june = of(MeasureContent.empty()
                .with(measure -> measure.hours(FULL_TIME / 12)
                        .from(LocalDate.of(2026, 6, 1))
                        .to(LocalDate.of(2026, 6, 30))));
        assertThat(june.months().get(5)).isEqualByComparingTo("1");
        assertThat(june.months().get(6)).isEqualByComparingTo("0");
    }

    @Test
    void saysInWhichMonthsItIsTooMuch() {
        Capacity have = new Capacity("Har", 2026, Collections.nCopies(12, new BigDecimal("0.50")));
        Capacity asked = of(MeasureContent.empty()
                .with(measure -> measure.positionPercentage(60)
                        .from(LocalDate.of(2026, 2, 1))
                        .to(LocalDate.of(2026, 3, 31))));
        assertThat(have.without("Igjen", asked).shortMonths()).isEqualTo(List.of(2, 3));
    }
}
