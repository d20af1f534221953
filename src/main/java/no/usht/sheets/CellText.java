package no.usht.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;

/** Text on its way into a cell of a file and back: what a spreadsheet would do to it is said here, once. */
final class CellText {

    /** The most that a cell of Excel holds. */
    static final int LONGEST = 32_767;

    private static final String SIGNS = "[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]";
    /** Text that a spreadsheet would carry out, with what was put before it so that it does not. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s']*" + SIGNS);

    private static final Pattern GUARDED = Pattern.compile("^'[\\s']*" + SIGNS);

    /** How Excel spells a character that XML forbids, and an underscore that would begin such a spelling. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern BEFORE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String UNDERSCORE = "_x005F_";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private CellText() {}

    /** One spelling, no blanks around, and nothing that XML or a terminal trips over. */
    static String plain(String text) {
        return PlainText.lines(text);
    }

    /** Such as 17.05.2026. */
    static String day(LocalDate day) {
        return Norwegian.shortDate(day);
    }

    /** Such as 17.05.2026 12:00. */
    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** Such as 1234,50, without blanks, so that it is a number to whoever opens it. */
    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** The same word in both language forms. */
    static String choice(boolean yes) {
        return yes ? "Ja" : "Nei";
    }

    /** Begins as a formula does, so that a spreadsheet might take it for one. */
    static boolean isLikeFormula(String text) {
        return FORMULA.matcher(text).find();
    }

    /** An apostrophe before what begins as a formula: spreadsheets then take it as text. */
    static String guarded(String text) {
        return isLikeFormula(text) ? "'" + text : text;
    }

    /** Without the apostrophe that {@link #guarded} or somebody's Excel has put there. */
    static String unguarded(String text) {
        return GUARDED.matcher(text).find() ? text.substring(1) : text;
    }

    /** So that Excel shows {@code _x0041_} as that, and not as an A. */
    static String escaped(String text) {
        return BEFORE_ESCAPE.matcher(text).replaceAll(UNDERSCORE);
    }

    static String unescaped(String text) {
        return text.indexOf('_') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** At most that many characters; an ellipsis tells that there was more, and no letter is cut in two. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .stripTrailing()
                + "…";
    }
}
