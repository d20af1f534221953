package no.usht.operator;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes a centre's key out of the name of its area. */
public final class KeySuggestion {

    private static final int LONGEST = 41;

    private static final Map<String, String> LETTERS =
            Map.of("æ", "ae", "ø", "o", "å", "a", "đ", "d", "ŋ", "n", "ŧ", "t");

    private KeySuggestion() {}

    /** Such as more-og-romsdal for Møre og Romsdal; empty where nothing of the name can stand in a key. */
    public static String of(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            word = word.replace(letter.getKey(), letter.getValue());
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
    }
}
