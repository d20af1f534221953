package no.usht.oversight.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.usht.oversight.FundingSum;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;

/** Funding by source and state for the whole country, in whole kroner. */
record FundingTable(List<FundingSum> sums) {

    private static final List<FundingState> MOST_CERTAIN_FIRST = List.of(
            FundingState.GRANTED,
            FundingState.GRANTED_ON_CONDITION,
            FundingState.APPLIED_FOR,
            FundingState.PLANNED,
            FundingState.REFUSED);

    long amount(FundingSource source, FundingState state) {
        return sums.stream()
                .filter(sum -> sum.source() == source && sum.state() == state)
                .mapToLong(FundingSum::amountKroner)
                .sum();
    }

    long amount(FundingState state) {
        return sums.stream()
                .filter(sum -> sum.state() == state)
                .mapToLong(FundingSum::amountKroner)
                .sum();
    }

    /** The same without what was refused: money that nobody gets is in no sum with other money. */
    FundingTable hopedFor() {
        return new FundingTable(
                sums.stream().filter(sum -> sum.state() != FundingState.REFUSED).toList());
    }

    /** Whether the demo made up any of it. */
    boolean fictional() {
        return sums.stream().anyMatch(sum -> sum.fictionalKroner() > 0);
    }

    boolean isEmpty() {
        return sums.stream().allMatch(sum -> sum.amountKroner() == 0);
    }

    /** The sources that have anything, in their order. */
    List<FundingSource> sources() {
        return Arrays.stream(FundingSource.values())
                .filter(source -> sums.stream().anyMatch(sum -> sum.source() == source && sum.amountKroner() > 0))
                .toList();
    }

    /** The states that have anything, the most certain first: what is granted is what people look for. */
    List<FundingState> states() {
        return MOST_CERTAIN_FIRST.stream().filter(state -> amount(state) > 0).toList();
    }

    /** The source that has granted most; needs at least one sum. */
    Map.Entry<FundingSource, Long> greatest(FundingState state) {
        Map<FundingSource, Long> bySource = new EnumMap<>(FundingSource.class);
        for (FundingSource source : FundingSource.values()) {
            bySource.put(source, amount(source, state));
        }
        return bySource.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    }
}
