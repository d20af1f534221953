package no.usht.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.usht.shared.PlainText;

/** The names of places as people type them: without marks, with or without hyphen and "kommune", in one of their languages. */
public final class PlaceName {

    private static final String BETWEEN_LANGUAGES = " - ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> KINDS = Set.of(
            "kommune",
            "kommuna",
            "kommunen",
            "herad",
            "bydel",
            "bydelen",
            "fylke",
            "fylket",
            "fylkeskommune",
            "suohkan",
            "tjielte",
            "gielda");
    private static final Pattern KIND = Pattern.compile("\\b(" + String.join("|", KINDS) + ")\\b");
    /** The last of several words. */
    private static final Pattern LAST_WORD = Pattern.compile(" (\\w{2,})$");
    /** Names of so few letters keep their marks when they are asked for by name: ha is not Hå, and AS is not Ås. */
    private static final int TOO_SHORT_TO_FOLD = 2;

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

    /** Whether the word says only what kind of place it is, such as kommune. */
    public static boolean isKind(String word) {
        return KINDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** What somebody looks for who is still typing, folded: "sandefjord komm" is on its way to "sandefjord kommune". */
    static String sought(String typed) {
        String fold = folded(typed);
        Matcher last = LAST_WORD.matcher(fold);
        return last.find() && KINDS.stream().anyMatch(kind -> kind.startsWith(last.group(1)))
                ? fold.substring(0, last.start())
                : fold;
    }

    /** What a place is asked for by when its whole name is typed: folded, where enough of it is left. */
    static String key(String name) {
        String fold = folded(name);
        if (fold.length() > TOO_SHORT_TO_FOLD) {
            return fold;
        }
        String marked = PlainText.line(name).toLowerCase(Locale.ROOT).replace("aa", "å");
        return PlainText.line(
                KIND.matcher(NO_LETTERS.matcher(marked).replaceAll(" ")).replaceAll(" "));
    }

    /** Whether a word of what is known begins with what somebody typed. */
    public static boolean isMeant(String known, String typed) {
        return begins(known, sought(typed));
    }

    /** Whether a word of the name begins with what is sought, itself folded, or the whole name does. */
    static boolean begins(String name, String sought) {
        return (" " + folded(name)).contains(" " + sought);
    }

    /** What a name is asked for by in every language: as a whole, and in each language. */
    static List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        Stream.concat(Stream.of(name), Stream.of(name.split(BETWEEN_LANGUAGES)))
                .map(PlaceName::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .forEach(keys::add);
        return keys;
    }
}
