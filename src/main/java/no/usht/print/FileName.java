package no.usht.print;

import java.util.regex.Pattern;

/** Names of files that every system takes. */
final class FileName {

    /** With the ending, well below the 255 bytes that file systems take, whatever its letters. */
    private static final int LONGEST = 80;

    private static final Pattern NOT_TAKEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\s]+");

    private FileName() {}

    /** The title as a name, such as Nettverk for palliasjon.pdf. */
    static String of(String title, String ending) {
        String name = NOT_TAKEN.matcher(title).replaceAll(" ").strip();
        if (name.length() > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST - 1)))
                    .strip();
        }
        // A dot in front would hide the file, one at the end is dropped by Windows.
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        return (name.isEmpty() ? "USHT" : name) + "." + ending;
    }
}
