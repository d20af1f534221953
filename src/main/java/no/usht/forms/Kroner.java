package no.usht.forms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whole kroner as people write them: 120000, 120 000, 120.000, 120 000 kr, 120 000,-. */
public final class Kroner {

    /** Eighteen digits fit a long; whether so much is likely is for the rules to say. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:kr\\.?)?([-\u2212]?)([0-9]{1,18}|[0-9]{1,3}(?:\\.[0-9]{3}){1,5})(?:,(?:-|\u2212|\u2013|0{1,2}))?(?:kr)?\\.?");

    private Kroner() {}

    /** The amount, empty where the text is not one. */
    public static Optional<Long> parse(String text) {
        Matcher written = WRITTEN.matcher(text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]", ""));
        if (!written.matches()) {
            return Optional.empty();
        }
        long kroner = Long.parseLong(written.group(2).replace(".", ""));
        return Optional.of(written.group(1).isEmpty() ? kroner : -kroner);
    }
}
