package no.usht.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.usht.activity.ActivityContent;
import no.usht.demo.DemoContent.Template;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import org.jspecify.annotations.Nullable;

/** Invents the money of activities; every amount says that it is fictional. */
final class DemoFunding {

    private static final int PERCENT = 100;
    private static final int SMALL_STEP = 5; // thousand kroner
    private static final int LARGE_STEP = 10; // thousand kroner
    private static final int LARGE = 100; // thousand kroner

    private final int thisYear;
    private final Random random;

    DemoFunding(int thisYear, Random random) {
        this.thisYear = thisYear;
        this.random = random;
    }

    /** A row for each source and year; without an end, next year's is the last. */
    List<ActivityContent.Funding> of(Template template, LocalDate from, @Nullable LocalDate to, ActivityStatus status) {
        List<ActivityContent.Funding> rows = new ArrayList<>();
        int lastYear = to == null ? thisYear + 1 : to.getYear();
        boolean first = true;
        for (Map.Entry<FundingSource, List<Integer>> entry : template.funding().entrySet()) {
            if (first || random.nextInt(4) > 0) {
                int least = entry.getValue().getFirst();
                long amount = rounded(least + random.nextInt(entry.getValue().getLast() - least + 1));
                for (int year = from.getYear(); year <= lastYear; year++) {
                    FundingState state = status == ActivityStatus.CANCELLED ? FundingState.REFUSED : state(year);
                    rows.add(new ActivityContent.Funding(entry.getKey(), year, state, amount, true));
                }
            }
            first = false;
        }
        return rows;
    }

    /** What is past is decided, what is to come is not. */
    private FundingState state(int year) {
        int percent = random.nextInt(PERCENT);
        if (year < thisYear) {
            return percent < 88 ? FundingState.GRANTED : FundingState.REFUSED;
        }
        if (year == thisYear) {
            return percent < 70
                    ? FundingState.GRANTED
                    : percent < 85
                            ? FundingState.GRANTED_ON_CONDITION
                            : percent < 92 ? FundingState.APPLIED_FOR : FundingState.REFUSED;
        }
        return percent < 50
                ? FundingState.APPLIED_FOR
                : percent < 85 ? FundingState.PLANNED : FundingState.GRANTED_ON_CONDITION;
    }

    private static long rounded(int thousands) {
        int step = thousands >= LARGE ? LARGE_STEP : SMALL_STEP;
        return (long) thousands / step * step * 1_000;
    }
}
