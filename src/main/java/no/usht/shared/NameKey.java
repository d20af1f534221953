package no.usht.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What names are compared by that people write in more ways than one: "Sykehuset i Vestfold HF" and "sykehuset  i
 * Vestfold-H.F." are one partner. Case, blanks, hyphens, dots, the way a letter is composed and the form of company at the
 * end say nothing of who it is.
 */
public record NameKey(String value) {

    /** Dots and apostrophes stand within words: H.F., St. Olavs, Ola's. */
    private static final Pattern WITHIN_WORDS = Pattern.compile("[.'’´`]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> COMPANY_FORMS = Set.of("hf", "rhf", "as", "asa", "sa", "ks", "iks", "kf", "sf");

    /** The key of a name as it is written. */
    public static NameKey of(String name) {
        String composed =
                Normalizer.normalize(PlainText.line(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = WITHIN_WORDS.matcher(composed.replace("&", " og ")).replaceAll("");
        List<String> words = new ArrayList<>(Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList());
        if (words.size() > 1 && COMPANY_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return new NameKey(words.isEmpty() ? composed : String.join("", words));
    }

    public boolean contains(NameKey part) {
        return value.contains(part.value);
    }

    /** The names that contain the text, each once as it was written first. */
    public static List<String> containing(Collection<String> names, String typed) {
        NameKey part = of(typed);
        return distinct(names).stream().filter(name -> of(name).contains(part)).toList();
    }

    /** Each name once, as it was written first. */
    public static List<String> distinct(Collection<String> names) {
        return List.copyOf(firstOf(names).values());
    }

    /** Each name once and as it is written in the known ones, those that are new as they are. */
    public static List<String> asKnown(Collection<String> names, Collection<String> known) {
        Map<NameKey, String> earlier = firstOf(known);
        return distinct(
                names.stream().map(name -> earlier.getOrDefault(of(name), name)).toList());
    }

    private static Map<NameKey, String> firstOf(Collection<String> names) {
        Map<NameKey, String> first = new LinkedHashMap<>();
        names.forEach(name -> first.putIfAbsent(of(name), name));
        return first;
    }
}
