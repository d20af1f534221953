package no.usht.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.usht.shared.PlainText;

/** The names of places as people type them: without marks, with or without hyphen and "kommune", in one of their languages. */
public final class PlaceName {

    private static final String BETWEEN_LANGUAGES = " - ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern KIND = Pattern.compile(
            "\\b(kommune|kommuna|kommunen|herad|bydel|bydelen|fylke|fylket|fylkeskommune|suohkan|tjielte|gielda)\\b");

    private PlaceName() {}

    /** What is left of a name when everything goes that people leave out or write otherwise; empty if nothing is. */
    public static String folded(String typed) {
        String letters = PlainText.line(typed)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ŋ", "n")
                .replace("ŧ", "t");
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        String words = NO_LETTERS.matcher(bare.replace("aa", "a")).replaceAll(" ");
        return PlainText.line(KIND.matcher(words).replaceAll(" "));
    }

    /** Whether a word of what is known begins with what somebody typed. */
    public static boolean isMeant(String known, String typed) {
        return begins(known, folded(typed));
    }

    /** Whether a word of the name begins with what is sought, itself folded, or the whole name does. */
    static boolean begins(String name, String sought) {
        return (" " + folded(name)).contains(" " + sought);
    }

    /** A name in every language, folded: as a whole, and in each language. */
    static List<String> folds(String name) {
        List<String> folds = new ArrayList<>();
        Stream.concat(Stream.of(name), Stream.of(name.split(BETWEEN_LANGUAGES)))
                .map(PlaceName::folded)
                .filter(fold -> !fold.isEmpty())
                .distinct()
                .forEach(folds::add);
        return folds;
    }
}
