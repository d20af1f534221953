package no.usht.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Turns what people type into a pattern for {@code like}, so that their percent signs are percent signs. */
public final class LikePattern {

    private static final int MOST_WORDS = 12;

    /** What stands before a sign that is meant as such. */
    public static final char ESCAPE = '\\';

    private LikePattern() {}

    /** A pattern for each word, in whatever order they stand. */
    public static List<String> containingEach(String typed) {
        return Arrays.stream(PlainText.line(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .map(LikePattern::containing)
                .toList();
    }

    /** All of it, in one piece, somewhere in what is searched in small letters. */
    public static String containing(String typed) {
        String escaped = PlainText.line(typed)
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
