package no.usht.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as it comes from a keyboard, the clipboard, a file or an address, in the one spelling that the program keeps and compares.
 *
 * <p>Two texts that look the same are the same afterwards, and what shows nothing is empty. So lengths, {@code isBlank()} and
 * {@code equals} hold good only of what has been through here.
 */
public final class PlainText {

    /**
     * Invisible characters that belong to what stands before them: the tags of a flag, the key around a digit, what joins emoji
     * and chooses their colour, and the joiners without which Persian and Indic words are other words. Latin has no use for any.
     */
    private static final String NEEDED = "\\x{1F3F4}[\\x{E0020}-\\x{E007E}]{1,8}\\x{E007F}"
            + "|[0-9#*]\\x{FE0F}\\x{20E3}"
            + "|\\p{IsExtended_Pictographic}[\\x{1F3FB}-\\x{1F3FF}]?[\\x{FE0E}\\x{FE0F}]?"
            + "(?:\\x{200D}(?=\\p{IsExtended_Pictographic}))?"
            + "|[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsInherited}]][\\x{200C}\\x{200D}]"
            + "(?=[\\p{L}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]])";

    /**
     * What nobody sees: the default ignorable code points of Unicode (soft hyphens, zero widths, marks that turn the direction
     * and make a line read other than it is), notes between lines, and what PostgreSQL and XML refuse.
     */
    private static final String UNSEEN =
            "[\\x{AD}\\x{34F}\\x{61C}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}"
                    + "\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FEFF}\\x{FFA0}"
                    + "\\x{FFF0}-\\x{FFFB}\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}"
                    + "\\p{Cs}\\p{IsNoncharacter_Code_Point}]|[\\p{Cc}&&[^\\n]]";

    private static final Pattern NEEDED_OR_UNSEEN = Pattern.compile("(" + NEEDED + ")|" + UNSEEN);
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x{85}\\x{2028}\\x{2029}]");
    /** The empty pattern of braille is drawn as a blank, though it is none by its kind. */
    private static final Pattern ODD_BLANK = Pattern.compile("[\\t\\p{Zs}\\x{2800}&&[^ ]]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANKS_IN_LINE = Pattern.compile(" {2,}");
    private static final Pattern BLANKS_AROUND_BREAK = Pattern.compile(" *\\n *");

    private PlainText() {}

    /**
     * What is still being typed: composed (NFC), without what nobody sees, every blank an ordinary one and every line break
     * {@code \n}. Blanks at the ends and in a row stay, since the next letter may follow.
     */
    public static String of(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String broken = LINE_BREAK.matcher(typed).replaceAll("\n");
        String blank = ODD_BLANK.matcher(broken).replaceAll(" ");
        String seen = NEEDED_OR_UNSEEN.matcher(blank).replaceAll("$1");
        String plain = Normalizer.normalize(seen, Normalizer.Form.NFC);
        // Until nothing changes: a joiner may be needed no more by what composing has put before it.
        return plain.equals(typed) ? typed : of(plain);
    }

    /** The same, and empty where there is none, as in a draft that an older release has kept. */
    public static String ofKept(@Nullable String typed) {
        return typed == null ? "" : of(typed);
    }

    /** Text of one line: the same with one blank for all in a row, line breaks too, and none at the ends. */
    public static String line(String typed) {
        return BLANKS.matcher(of(typed)).replaceAll(" ").strip();
    }

    /** Text of several lines: the same with one blank for all in a row, none at the ends of lines, and no empty lines around it. */
    public static String lines(String typed) {
        String blanks = BLANKS_IN_LINE.matcher(of(typed)).replaceAll(" ");
        return BLANKS_AROUND_BREAK.matcher(blanks).replaceAll("\n").strip();
    }

    /** Whether nothing of the text is seen. */
    public static boolean isBlank(String typed) {
        return of(typed).isBlank();
    }

    /** Nearly all text is: ordinary letters of ASCII and Norwegian, which have one spelling. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain =
                    (letter >= ' ' && letter <= '~') || letter == '\n' || (letter >= '\u00c0' && letter <= '\u00ff');
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
