package no.usht.activity;

import java.util.Locale;

/** Turns what people type into a pattern for {@code like}, so that their percent signs are percent signs. */
final class LikePattern {

    static final char ESCAPE = '\\';

    private LikePattern() {}

    static String containing(String typed) {
        String escaped = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
