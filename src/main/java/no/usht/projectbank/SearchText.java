package no.usht.projectbank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody typed into a search field, made safe and ready for the database. */
record SearchText(String words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int LONG_WORD = 8;
    private static final int SHORTEST_PART = 5;
    private static final int LONGEST_ENDING = 3;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\s]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern THREE_LETTERS = Pattern.compile("[\\p{L}\\p{N}]{3}");
    /** The search's own language: "a phrase", -without, one or another. */
    private static final Pattern OPERATOR = Pattern.compile("\"|(^|\\s)-|(^|\\s)or(\\s|$)");

    /** The text in small letters, without what the database refuses; empty if nothing to search for is left. */
    static Optional<SearchText> of(String typed) {
        String words = UNPRINTABLE.matcher(typed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST) {
            int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            words = words.substring(0, end);
        }
        return WORD.matcher(words).find() ? Optional.of(new SearchText(words)) : Optional.empty();
    }

    /** The words that are searched for, one by one; none where operators are used, which say themselves what is meant. */
    private List<String> typed() {
        return OPERATOR.matcher(words).find()
                ? List.of()
                : WORD.matcher(words)
                        .results()
                        .map(MatchResult::group)
                        .limit(MOST_WORDS)
                        .toList();
    }

    /** The same as beginnings of words, so that a half-typed word finds something; empty where operators are used. */
    Optional<String> prefixes() {
        List<String> typed = typed();
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(typed.stream().map(word -> word + ":*").collect(Collectors.joining(" & ")));
    }

    /**
     * The same with long words taken apart: a word that is the beginning of a typed one, such as demens of demenssykdom, and
     * one that ends in another way, such as fallforebyggende for fallforebygging. Empty where operators are used, and without
     * long words.
     */
    Optional<String> parts() {
        List<String> typed = typed();
        return typed.stream().anyMatch(word -> word.length() >= LONG_WORD)
                ? Optional.of(typed.stream().map(SearchText::partsOf).collect(Collectors.joining(" & ")))
                : Optional.empty();
    }

    private static String partsOf(String word) {
        if (word.length() < LONG_WORD) {
            return word + ":*";
        }
        String withoutEnding = word.substring(0, word.length() - LONGEST_ENDING);
        return Stream.concat(
                        Stream.of(withoutEnding + ":*"),
                        IntStream.range(SHORTEST_PART, withoutEnding.length())
                                .mapToObj(length -> word.substring(0, length)))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    /**
     * A pattern for titles with the text somewhere inside: compounds, such as nettverk in demensnettverk. Empty where operators
     * are used, and for less than three letters in a row, which are inside most titles and which no index finds.
     */
    Optional<String> inside() {
        if (OPERATOR.matcher(words).find() || !THREE_LETTERS.matcher(words).find()) {
            return Optional.empty();
        }
        return Optional.of("%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
    }
}
