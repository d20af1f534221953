package no.usht.shared;

import java.util.regex.Pattern;

/** The form of the codes of municipalities (four digits) and city districts (six); says nothing of whether there is such a one. */
public final class TerritoryCode {

    /** A pattern for it. */
    public static final String FORM = "[0-9]{4}|[0-9]{6}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private TerritoryCode() {}

    /** Whether the text has that form. */
    public static boolean isWellFormed(String text) {
        return PATTERN.matcher(text).matches();
    }
}
