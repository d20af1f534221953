package no.usht.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of a file that does not say how it is written. */
final class Letters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** So many bytes at the beginning show whether every other is zero, as in UTF-16. */
    private static final int SAMPLE = 4096;

    /** Documents that are text to look at, and no table. */
    private static final List<String> DOCUMENTS = List.of("%pdf", "{\\rtf", "<?xml", "<html", "<!doctype");

    /** Of a thousand characters, one that no keyboard makes is a slip; more are something else than text. */
    private static final int LETTERS_TO_A_CONTROL = 1000;

    private Letters() {}

    static String of(byte[] file) throws RefusedFileException {
        String text = decoded(file);
        String marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        String beginning =
                marked.substring(0, Math.min(marked.length(), 100)).strip().toLowerCase(Locale.ROOT);
        if (DOCUMENTS.stream().anyMatch(beginning::startsWith) || isBinary(marked)) {
            throw new RefusedFileException(Refusal.NO_TABLE);
        }
        return marked;
    }

    private static String decoded(byte[] file) {
        if (begins(file, 0xff, 0xfe)) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xfe, 0xff)) {
            return new String(file, StandardCharsets.UTF_16BE);
        }
        return utf16(file).or(() -> strict(file, StandardCharsets.UTF_8)).orElseGet(() -> new String(file, WINDOWS));
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }

    /** Latin letters in UTF-16 have a zero beside each. */
    private static Optional<String> utf16(byte[] file) {
        int pairs = Math.min(file.length, SAMPLE) / 2;
        int before = 0;
        int after = 0;
        for (int i = 0; i < pairs; i++) {
            before += file[2 * i] == 0 ? 1 : 0;
            after += file[2 * i + 1] == 0 ? 1 : 0;
        }
        if (after > pairs / 2 && before == 0) {
            return strict(file, StandardCharsets.UTF_16LE);
        }
        return before > pairs / 2 && after == 0 ? strict(file, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strict(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(String text) {
        if (text.indexOf('\0') >= 0) {
            return true;
        }
        long controls = text.chars()
                .filter(letter -> letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r')
                .count();
        return controls > 1 + text.length() / LETTERS_TO_A_CONTROL;
    }
}
