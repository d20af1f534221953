package no.usht.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a centre has of somebody, or of all, in each month of a year.
 *
 * @param months full-time equivalents, January first, with two decimals
 */
public record Capacity(String name, int year, List<BigDecimal> months) {

    /** Of one person. A month's figure is the mean of its days. */
    static Capacity of(StaffContent member, int year) {
        return new Capacity(
                member.name(),
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> share(member, YearMonth.of(year, month)))
                        .toList());
    }

    private static BigDecimal share(StaffContent member, YearMonth month) {
        int percentDays = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .mapToInt(member::percentageOn)
                .sum();
        return BigDecimal.valueOf(percentDays)
                .divide(BigDecimal.valueOf(100L * month.lengthOfMonth()), 2, RoundingMode.HALF_UP);
    }

    /** Of the whole year: the mean of its days, which the months tell by their lengths. */
    public BigDecimal ofYear() {
        BigDecimal days = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            days = days.add(months.get(month - 1)
                    .multiply(BigDecimal.valueOf(YearMonth.of(year, month).lengthOfMonth())));
        }
        return days.divide(BigDecimal.valueOf(Year.of(year).length()), 2, RoundingMode.HALF_UP);
    }

    /** Whether there is anything of the person that year. */
    boolean isAny() {
        return months.stream().anyMatch(month -> month.signum() > 0);
    }

    /** Of all of them together. */
    public static Capacity sum(String name, int year, List<Capacity> all) {
        return new Capacity(
                name,
                year,
                IntStream.range(0, 12)
                        .mapToObj(month -> all.stream()
                                .map(one -> one.months().get(month))
                                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add))
                        .toList());
    }

    /** What is left of it after that; below zero where that is more. */
    public Capacity without(String rest, Capacity other) {
        return new Capacity(
                rest,
                year,
                IntStream.range(0, 12)
                        .mapToObj(month ->
                                months.get(month).subtract(other.months().get(month)))
                        .toList());
    }

    /** The months of which there is less than nothing, from 1. */
    public List<Integer> shortMonths() {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> months.get(month - 1).signum() < 0)
                .boxed()
                .toList();
    }

    /** What there is in the month of that day. */
    public BigDecimal in(LocalDate day) {
        return months.get(day.getMonthValue() - 1);
    }
}
