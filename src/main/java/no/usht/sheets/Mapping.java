package no.usht.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file goes where.
 *
 * @param headingRow place among the rows that hold something; what stands before it is a title
 * @param headings as the file has them, one for each of its columns, empty where there is none
 * @param places of the columns that were found, by key
 */
public record Mapping(int headingRow, List<String> headings, Map<String, Integer> places) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Mapping {
        headings = List.copyOf(headings);
        places = Map.copyOf(places);
    }

    /** What to remember for the next file that has the same headings: by key, the heading. */
    public Map<String, String> remembered() {
        Map<String, String> remembered = new HashMap<>();
        places.forEach((key, place) -> remembered.put(key, normal(headings.get(place))));
        return remembered;
    }

    /** The same with that column taken from another place, or from none. */
    public Mapping with(String key, @Nullable Integer place) {
        Map<String, Integer> changed = new HashMap<>(places);
        if (place == null) {
            changed.remove(key);
        } else {
            changed.put(key, place);
        }
        return new Mapping(headingRow, headings, changed);
    }

    /** Where that column stands; empty if nowhere. */
    public Optional<Integer> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** E-post, "e post:" and EPOST are one heading. */
    static String normal(String heading) {
        return NO_LETTER
                .matcher(PlainText.line(heading).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
