package no.usht.gathering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** How often something comes again. */
public enum Rhythm {
    WEEKLY(1, 0),
    EVERY_SECOND_WEEK(2, 0),
    EVERY_THIRD_WEEK(3, 0),
    EVERY_FOURTH_WEEK(4, 0),
    FIRST_IN_MONTH(0, 1),
    SECOND_IN_MONTH(0, 2),
    THIRD_IN_MONTH(0, 3),
    FOURTH_IN_MONTH(0, 4),
    LAST_IN_MONTH(0, -1);

    private final int weeks;
    private final int place;

    /**
     * @param weeks from one to the next; 0 for once a month
     * @param place of that weekday within the month; negative from its end
     */
    Rhythm(int weeks, int place) {
        this.weeks = weeks;
        this.place = place;
    }

    /** Endless, from about that day on: weeks are counted from the one that it is in. */
    Stream<LocalDate> from(LocalDate first, DayOfWeek weekday) {
        if (weeks > 0) {
            LocalDate begin = first.with(weekday);
            return Stream.iterate(begin, day -> day.plusWeeks(weeks));
        }
        return Stream.iterate(first.withDayOfMonth(1), month -> month.plusMonths(1))
                .map(month -> month.with(TemporalAdjusters.dayOfWeekInMonth(place, weekday)));
    }
}
