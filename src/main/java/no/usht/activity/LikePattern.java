package no.usht.activity;

import java.util.Locale;
import no.usht.shared.PlainText;

/** Turns what people type into a pattern for {@code like}, so that their percent signs are percent signs. */
final class LikePattern {

    static final char ESCAPE = '\\';

    private LikePattern() {}

    static String containing(String typed) {
        String escaped = PlainText.line(typed)
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
