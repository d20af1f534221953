package no.usht.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for runs of bytes in what need not fit into memory. */
final class Occurrences {

    private static final int BUFFER = 1 << 16;

    private Occurrences() {}

    /** How often each of them is there. */
    static int[] count(InputStream in, byte[]... sought) throws IOException {
        int longest = Arrays.stream(sought).mapToInt(run -> run.length).max().orElse(0);
        byte[] window = new byte[BUFFER + longest];
        int[] found = new int[sought.length];
        int kept = 0;
        for (int read = in.read(window, 0, BUFFER); read >= 0; read = in.read(window, kept, BUFFER)) {
            int end = kept + read;
            for (int i = 0; i < sought.length; i++) {
                // What ended within the part that was kept was counted when that was new.
                for (int at = Math.max(0, kept - sought[i].length + 1); at + sought[i].length <= end; at++) {
                    if (Arrays.equals(window, at, at + sought[i].length, sought[i], 0, sought[i].length)) {
                        found[i]++;
                    }
                }
            }
            kept = Math.min(longest - 1, end);
            System.arraycopy(window, end - kept, window, 0, kept);
        }
        return found;
    }

    static byte[] latin(String run) {
        return run.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As names are written in files of Office before 2007. */
    static byte[] wide(String run) {
        return run.getBytes(StandardCharsets.UTF_16LE);
    }
}
