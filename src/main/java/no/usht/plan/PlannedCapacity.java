package no.usht.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.staff.AskedCapacity;
import no.usht.staff.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the measures of a year's plans ask for: a share of a position in each month of their time, and hours evenly over all days
 * of it. Without a period, a measure's time is the whole year.
 */
@Component
class PlannedCapacity implements AskedCapacity {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int DIGITS = 8;

    private final ActionPlanService plans;
    private final PlanSettings settings;
    private final Access access;

    PlannedCapacity(ActionPlanService plans, PlanSettings settings, Access access) {
        this.plans = plans;
        this.settings = settings;
        this.access = access;
    }

    @Override
    public List<Capacity> asked(int year) {
        return access.may(Permission.PLAN_READ)
                ? plans.treesOf(year).stream()
                        .flatMap(tree -> tree.measures().stream())
                        .filter(measure -> asks(measure.content()))
                        .map(measure -> of(measure.content(), year, settings.fullTimeHours()))
                        .toList()
                : List.of();
    }

    private static boolean asks(MeasureContent measure) {
        return measure.hours() != null || measure.positionPercentage() != null;
    }

    /** @param fullTime hours that somebody works in a year who does nothing else */
    static Capacity of(MeasureContent measure, int year, int fullTime) {
        LocalDate from = latest(measure.from(), LocalDate.of(year, 1, 1));
        LocalDate to = earliest(measure.to(), LocalDate.of(year, 12, 31));
        long all = IntStream.rangeClosed(1, 12)
                .map(month -> days(YearMonth.of(year, month), from, to))
                .sum();
        return new Capacity(
                measure.title(),
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> share(measure, YearMonth.of(year, month), from, to, all, fullTime))
                        .toList());
    }

    private static BigDecimal share(
            MeasureContent measure, YearMonth month, LocalDate from, LocalDate to, long all, int fullTime) {
        int days = days(month, from, to);
        BigDecimal share = BigDecimal.ZERO;
        Integer percentage = measure.positionPercentage();
        if (percentage != null) {
            share = BigDecimal.valueOf((long) percentage * days)
                    .divide(BigDecimal.valueOf(100L * month.lengthOfMonth()), DIGITS, RoundingMode.HALF_UP);
        }
        Integer hours = measure.hours();
        if (hours != null && all > 0) {
            share = share.add(BigDecimal.valueOf((long) hours * days)
                    .multiply(MONTHS)
                    .divide(BigDecimal.valueOf(all * fullTime), DIGITS, RoundingMode.HALF_UP));
        }
        return share.setScale(2, RoundingMode.HALF_UP);
    }

    private static int days(YearMonth month, LocalDate from, LocalDate to) {
        LocalDate first = latest(from, month.atDay(1));
        LocalDate last = earliest(to, month.atEndOfMonth());
        return last.isBefore(first) ? 0 : last.getDayOfMonth() - first.getDayOfMonth() + 1;
    }

    private static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static LocalDate earliest(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isAfter(other) ? other : one;
    }
}
