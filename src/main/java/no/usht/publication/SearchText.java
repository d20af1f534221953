package no.usht.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.PlainText;
import no.usht.territory.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a search field, read and made safe for the database.
 *
 * @param wanted as the database's {@code search_query} takes it: a line for each thing that must be there, on each the ways in
 *     which it may be there; of what was typed, letters and digits alone
 */
record SearchText(String wanted) {

    private static final int LONGEST = 200;
    private static final int MOST = 8;
    private static final int LONGEST_NAME = 4;
    /**
     * The search's own language: "a phrase", -without, one or another. A hyphen is a minus only right before a word; between
     * blanks it is a dash.
     */
    private static final Pattern PIECE = Pattern.compile(
            "(?<not>(?<=^|\\s)-(?=[\"\\p{L}\\p{N}]))?(?:\"(?<phrase>[^\"]*)\"|(?<word>[\\p{L}\\p{N}]+))");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String OR = "or";

    /** How something that is wanted may be in a text. */
    private enum Way {
        WORD('w'),
        ALL('a'),
        PHRASE('p'),
        NONE('n'),
        PLACE('c');

        private final char letter;

        Way(char letter) {
            this.letter = letter;
        }

        String of(String words) {
            return letter + words;
        }
    }

    private record Piece(Way way, String words) {}

    /**
     * What is wanted; empty if nothing to search for is left.
     *
     * @param placesNamed the codes of the places that bear a name
     */
    static Optional<SearchText> of(String typed, Function<String, ? extends Collection<String>> placesNamed) {
        String text = PlainText.line(typed).toLowerCase(Locale.ROOT);
        String some = text.length() <= LONGEST ? text : PlainText.line(text.substring(0, LONGEST));
        String wanted = String.join("\n", lines(pieces(some), placesNamed));
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new SearchText(wanted));
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find() && pieces.size() < MOST) {
            String phrase = piece.group("phrase");
            String words = phrase == null ? piece.group("word") : words(phrase);
            if (!words.isEmpty()) {
                pieces.add(new Piece(
                        piece.group("not") != null ? Way.NONE : phrase == null ? Way.WORD : Way.PHRASE, words));
            }
        }
        return pieces;
    }

    private static String words(String phrase) {
        return WORD.matcher(phrase).results().map(word -> word.group()).collect(Collectors.joining(" "));
    }

    private static List<String> lines(List<Piece> pieces, Function<String, ? extends Collection<String>> placesNamed) {
        List<String> lines = new ArrayList<>();
        boolean orBefore = false;
        int next = 0;
        while (next < pieces.size()) {
            if (isOr(pieces, next) && !lines.isEmpty()) {
                orBefore = true;
                next++;
                continue;
            }
            int length = 1;
            String line = null;
            for (int tried = Math.min(LONGEST_NAME, pieces.size() - next); tried > 0 && line == null; tried--) {
                line = place(pieces.subList(next, next + tried), placesNamed);
                length = line == null ? 1 : tried;
            }
            if (line == null) {
                Piece piece = pieces.get(next);
                line = piece.way().of(piece.words());
            }
            if (orBefore) {
                lines.add(lines.removeLast() + "|" + line);
            } else {
                lines.add(line);
            }
            orBefore = false;
            next += length;
        }
        return lines;
    }

    /** Between two others it is an "or"; at the end it is the beginning of a word. */
    private static boolean isOr(List<Piece> pieces, int index) {
        return index > 0
                && index < pieces.size() - 1
                && pieces.get(index).equals(new Piece(Way.WORD, OR))
                && pieces.get(index - 1).way() != Way.NONE
                && pieces.get(index + 1).way() != Way.NONE;
    }

    /** What happens in a place, or tells of it, if the words are the name of one. */
    private static @Nullable String place(List<Piece> run, Function<String, ? extends Collection<String>> placesNamed) {
        if (run.stream().anyMatch(piece -> piece.way() != Way.WORD)) {
            return null;
        }
        String name = run.stream().map(Piece::words).collect(Collectors.joining(" "));
        List<String> codes = placesNamed.apply(name).stream().sorted().toList();
        List<String> own = run.stream()
                .map(Piece::words)
                .filter(word -> !PlaceName.isKind(word))
                .toList();
        if (codes.isEmpty() || own.isEmpty()) {
            return null;
        }
        String text = own.size() == 1 ? Way.WORD.of(own.getFirst()) : Way.ALL.of(String.join(" ", own));
        return Stream.concat(Stream.of(text), codes.stream().map(code -> Way.PLACE.of(placeWord(code))))
                .collect(Collectors.joining("|"));
    }

    /** The word by which a place's code stands among the words of a text; a county's is the beginning of its municipalities'. */
    static String placeWord(String code) {
        return "k" + code;
    }
}
