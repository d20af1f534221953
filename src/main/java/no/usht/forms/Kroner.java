package no.usht.forms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as people write them: 120000, 120 000, 120.000, 120 000 kr, 120 000,-, 1 250,50. */
public final class Kroner {

    /** Eighteen digits fit a long; whether so much is likely is for the rules to say. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:kr\\.?)?([-\u2212]?)([0-9]{1,18}|[0-9]{1,3}(?:\\.[0-9]{3}){1,5})(?:,(?:-|\u2212|\u2013|([0-9]{1,2})))?(?:kr)?\\.?");

    private static final int ORE = 100;
    private static final long MOST = Long.MAX_VALUE / ORE - 1;

    private Kroner() {}

    /** Whole kroner, empty where the text is no such amount. */
    public static Optional<Long> parse(String text) {
        return matched(text).filter(written -> ore(written) == 0).map(written -> signed(written, kroner(written)));
    }

    /** Øre, empty where the text is no amount. */
    public static Optional<Long> parseOre(String text) {
        return matched(text)
                .filter(written -> kroner(written) <= MOST)
                .map(written -> signed(written, kroner(written) * ORE + ore(written)));
    }

    private static Optional<Matcher> matched(String text) {
        Matcher written = WRITTEN.matcher(text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]", ""));
        return written.matches() ? Optional.of(written) : Optional.empty();
    }

    private static long kroner(Matcher written) {
        return Long.parseLong(written.group(2).replace(".", ""));
    }

    /** One digit is tens of them. */
    private static int ore(Matcher written) {
        String decimals = written.group(3);
        return decimals == null ? 0 : Integer.parseInt((decimals + "0").substring(0, 2));
    }

    private static long signed(Matcher written, long amount) {
        return written.group(1).isEmpty() ? amount : -amount;
    }
}
