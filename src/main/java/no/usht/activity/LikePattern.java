package no.usht.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.usht.shared.PlainText;

/** Turns what people type into a pattern for {@code like}, so that their percent signs are percent signs. */
final class LikePattern {

    private static final int MOST_WORDS = 12;

    static final char ESCAPE = '\\';

    private LikePattern() {}

    /** A pattern for each word, in whatever order they stand. */
    static List<String> containingEach(String typed) {
        return Arrays.stream(PlainText.line(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .map(LikePattern::containing)
                .toList();
    }

    static String containing(String typed) {
        String escaped = PlainText.line(typed)
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
