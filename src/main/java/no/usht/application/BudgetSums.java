package no.usht.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.shared.FundingSource;

/**
 * What the lines of a budget come to, in øre.
 *
 * @param bySource only those sources from which something comes
 * @param byCost by the key of the kind of cost
 */
public record BudgetSums(long all, Map<FundingSource, Long> bySource, Map<String, Long> byCost) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of those lines; what says no amount counts nothing. */
    public static BudgetSums of(List<BudgetLine> lines) {
        List<BudgetLine> counted = lines.stream()
                .filter(line -> line.amount() != null && line.source() != null)
                .toList();
        return new BudgetSums(
                counted.stream().mapToLong(BudgetSums::amount).sum(),
                sums(counted, line -> Optional.ofNullable(line.source()).orElseThrow()),
                sums(counted, BudgetLine::cost));
    }

    private static <K extends Comparable<? super K>> SortedMap<K, Long> sums(
            List<BudgetLine> lines, Function<BudgetLine, K> by) {
        return lines.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(BudgetSums::amount)));
    }

    private static long amount(BudgetLine line) {
        return Optional.ofNullable(line.amount()).orElse(0L);
    }

    /** What the directorate is asked for. */
    public long asked() {
        return bySource.getOrDefault(FundingSource.DIRECTORATE, 0L);
    }

    /** What others pay for, in per cent of all with one decimal; empty where there is nothing to share. */
    public Optional<BigDecimal> ownShare() {
        return all == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(all - asked())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN));
    }
}
