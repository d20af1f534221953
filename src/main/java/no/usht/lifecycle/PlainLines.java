package no.usht.lifecycle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import no.usht.shared.PlainText;

/** Text in UTF-8 as {@link PlainText} has it, line by line: an archive was written by who knows what. */
final class PlainLines extends Reader {

    private final BufferedReader lines;
    private String line = "";
    private int read;

    PlainLines(InputStream in) {
        // A decoder of its own refuses what is no UTF-8; the reader's would put question marks.
        lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (read == line.length()) {
            String next = lines.readLine();
            if (next == null) {
                return -1;
            }
            line = PlainText.of(next) + "\n";
            read = 0;
        }
        int count = Math.min(length, line.length() - read);
        line.getChars(read, read + count, into, offset);
        read += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
