package no.usht.access;

import java.util.List;

/** The files that pages are drawn with: open to all, and nobody's session is begun for them. */
public final class PublicFiles {

    private static final String ALL_BELOW = "**";

    static final List<String> PATTERNS = List.of("/styles.css", "/places.js", "/fonts/**", "/aura/**");

    private PublicFiles() {}

    /**
     * Whether such a file is at the path.
     *
     * @param path without the context's
     */
    public static boolean hold(String path) {
        return PATTERNS.stream()
                .anyMatch(pattern -> pattern.endsWith(ALL_BELOW)
                        ? path.startsWith(pattern.substring(0, pattern.length() - ALL_BELOW.length()))
                        : path.equals(pattern));
    }
}
