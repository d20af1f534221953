package no.usht.shared;

import java.util.regex.Pattern;

/** Text as it comes from a keyboard or the clipboard. */
public final class PlainText {

    /** NUL and half an emoji are refused by PostgreSQL; marks that turn the direction make a line read other than it is. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|\\p{Cs}|[\\u202a-\\u202e\\u2066-\\u2069]");

    private PlainText() {}

    /** The text without characters that nobody sees and that would do harm; line breaks, tabs and all scripts stay. */
    public static String of(String typed) {
        return UNSEEN.matcher(typed).replaceAll("");
    }
}
