package no.usht.priority;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The short name of a priority within its year: lower-case letters, digits and hyphens. */
final class PriorityKey {

    /** As the database checks it. */
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,60}");

    /** Leaves room for a number behind it. */
    private static final int DERIVED_LENGTH = 56;

    private PriorityKey() {}

    static boolean isValid(String key) {
        return FORM.matcher(key).matches();
    }

    /** A key made of the bokmål name, with a number behind it where that is taken. */
    static String derive(String nameNb, Predicate<String> taken) {
        String words = letters(nameNb);
        if (words.length() < 2 || !Character.isLetter(words.charAt(0))) {
            words = words.isEmpty() ? "satsing" : "satsing-" + words;
        }
        String stem = cut(words);
        String key = stem;
        for (int number = 2; taken.test(key); number++) {
            key = stem + "-" + number;
        }
        return key;
    }

    private static String letters(String name) {
        String norwegian = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o");
        String plain = Normalizer.normalize(norwegian, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String cut(String words) {
        if (words.length() <= DERIVED_LENGTH) {
            return words;
        }
        int lastWhole = words.lastIndexOf('-', DERIVED_LENGTH);
        return words.substring(0, lastWhole > 1 ? lastWhole : DERIVED_LENGTH);
    }
}
