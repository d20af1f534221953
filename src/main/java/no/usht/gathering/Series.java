package no.usht.gathering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days on which something comes again.
 *
 * @param first the day that it was on, which is not one of them
 * @param until the last day that can be one
 * @param weeksOff numbers of weeks in which it does not
 */
public record Series(LocalDate first, Rhythm rhythm, DayOfWeek weekday, LocalDate until, Set<Integer> weeksOff) {

    /** More of them nobody plans at once. */
    public static final int MOST = 60;

    private static final int LAST_WEEK = 53;
    private static final Pattern WEEKS = Pattern.compile("([0-9]{1,2})(?:\\s*[-–]\\s*([0-9]{1,2}))?");
    private static final Pattern PARTS = Pattern.compile("[,;]|\\bog\\b");

    public Series {
        weeksOff = Set.copyOf(weeksOff);
    }

    /** The days, the first of them after {@link #first}; never more than {@link #MOST}. */
    public List<LocalDate> days() {
        return all(false);
    }

    /** Those that would be days, were their weeks not left out. */
    public List<LocalDate> left() {
        return all(true);
    }

    private List<LocalDate> all(boolean off) {
        return rhythm.from(first, weekday)
                .takeWhile(day -> !day.isAfter(until))
                .filter(day -> day.isAfter(first) && weeksOff.contains(week(day)) == off)
                .limit(MOST)
                .toList();
    }

    /** The number of the week that a day is in. */
    public static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The weeks in what somebody typed, such as 8, 28–31; empty where that can't be made out. */
    public static Optional<Set<Integer>> weeks(String typed) {
        Set<Integer> weeks = new TreeSet<>();
        for (String part : PARTS.split(typed, -1)) {
            Matcher matcher = WEEKS.matcher(part.strip());
            if (part.isBlank()) {
                continue;
            }
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from < 1 || to < from || to > LAST_WEEK) {
                return Optional.empty();
            }
            for (int week = from; week <= to; week++) {
                weeks.add(week);
            }
        }
        return Optional.of(weeks);
    }
}
