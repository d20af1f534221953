package no.usht.document;

import java.util.Locale;
import java.util.regex.Pattern;
import no.usht.shared.PlainText;

/** What a file is called: a plain name without a path, with the ending of what it is. */
final class FileName {

    static final int LONGEST = 120;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** What some system or other takes for more than a letter. */
    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*/\\\\]");

    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    private FileName() {}

    /** The name as it is kept; empty if nothing is left of it. */
    static String clean(String given, FileKind kind) {
        String line = PlainText.line(PATH.matcher(given).replaceFirst(""));
        String plain = ENDS.matcher(SPECIAL.matcher(line).replaceAll("_")).replaceAll("");
        String own = extension(plain);
        boolean fits = kind.extensions().contains(own);
        String ending = fits ? own : kind.extensions().getFirst();
        // Another ending of a kind that is taken was meant for this; any other is a part of the name.
        String stem = ENDS.matcher(
                        fits || FileKind.isKnown(own) ? plain.substring(0, plain.length() - own.length() - 1) : plain)
                .replaceAll("");
        return stem.isEmpty() ? "" : shortened(stem, LONGEST - ending.length() - 1) + "." + ending;
    }

    /** In small letters and without the full stop; empty if there is none. */
    static String extension(String name) {
        var found = EXTENSION.matcher(name.strip());
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String shortened(String stem, int most) {
        if (stem.length() <= most) {
            return stem;
        }
        // Half of a letter in two parts is none.
        int end = Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most;
        return PlainText.line(stem.substring(0, end));
    }
}
