package no.usht.print;

import java.time.Duration;

/**
 * What printing may take.
 *
 * @param characters the most that a document holds
 * @param lines the most cells, facts, points and lines that people have ended, as each of them is a part of the file
 * @param time how long one document may take
 * @param atOnce how many are printed at the same time
 * @param patience how long another one waits for its turn
 */
record PrinterLimits(int characters, int lines, Duration time, int atOnce, Duration patience) {

    /** The fullest document takes some seconds and some hundred pages: more than people read. */
    static final PrinterLimits USUAL =
            new PrinterLimits(1_000_000, 40_000, Duration.ofSeconds(30), 2, Duration.ofSeconds(10));

    void check(Paper paper) {
        long letters = paper.texts().mapToLong(String::length).sum();
        long ends = paper.texts()
                .mapToLong(text ->
                        1 + text.chars().filter(letter -> letter == '\n').count())
                .sum();
        if (letters > characters || ends > lines) {
            throw new PaperTooLongException(letters + " characters in " + ends + " lines");
        }
    }
}
