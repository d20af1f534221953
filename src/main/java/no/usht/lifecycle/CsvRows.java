package no.usht.lifecycle;

/** Counts the rows of CSV as PostgreSQL writes it, below its header; a line break within quotes is text. */
final class CsvRows {

    private long ended;
    private int line;
    private int longest;
    private boolean quoted;
    private boolean begun;

    void add(byte[] text, int length) {
        for (int i = 0; i < length; i++) {
            // A quote in a text is written twice, which changes nothing here.
            quoted ^= text[i] == '"';
            begun = quoted || text[i] != '\n';
            ended += begun ? 0 : 1;
            line = text[i] == '\n' ? 0 : line + 1;
            longest = Math.max(longest, line);
        }
    }

    /** Bytes of the longest line, in text too: whoever reads line by line has it in memory. */
    int longestLine() {
        return longest;
    }

    long count() {
        return Math.max(0, ended + (begun ? 1 : 0) - 1);
    }
}
