package no.usht.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours as people write them, kept as whole minutes: {@code 1,5}, {@code 1:30}, {@code 90 min} and {@code 1 t 30 min} are the same. */
public final class Hours {

    private static final int MINUTES = 60;
    private static final int PARTS = 100;

    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");
    private static final Pattern WORDS =
            Pattern.compile("(?:([0-9]{1,3}) ?(?:t|timer?|timar) ?)?([0-9]{1,4}) ?(?:m|min|minutt|minutter?)\\.?");
    private static final Pattern UNIT = Pattern.compile(" ?(?:t|timer?|timar)\\.?$");

    private Hours() {}

    /** The minutes that somebody has typed, the nearest ones; empty where that can't be made out. */
    public static Optional<Integer> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(minutes(clock));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches()
                ? Optional.of(minutes(words))
                : Norwegian.parseNumber(UNIT.matcher(text).replaceFirst(""))
                        // Of 0,33 hours people mean 20 minutes.
                        .map(hours ->
                                hours.multiply(BigDecimal.valueOf(MINUTES)).setScale(0, RoundingMode.HALF_UP))
                        .filter(minutes -> minutes.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
                        .map(BigDecimal::intValueExact);
    }

    private static int minutes(Matcher parts) {
        int hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        return hours * MINUTES + Integer.parseInt(parts.group(2));
    }

    /** Those minutes as hours, to the nearest tenth. */
    public static BigDecimal decimal(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES), 1, RoundingMode.HALF_UP);
    }

    /** How that many minutes are written: {@code 1,5}, or as on a clock where hundredths of an hour would not be exact. */
    public static String written(long minutes) {
        return minutes * PARTS % MINUTES == 0
                ? Norwegian.number(
                        BigDecimal.valueOf(minutes * PARTS / MINUTES, 2).stripTrailingZeros())
                : "%d:%02d".formatted(minutes / MINUTES, minutes % MINUTES);
    }
}
