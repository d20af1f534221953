package no.usht.sheets;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.shared.EmailAddress;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What people write in the cells of a table, understood. */
public final class Cells {

    private static final int CENTURY = 100;
    /** Two digits of a year below this are of our century. */
    private static final int OURS = 80;

    private static final Pattern DAY =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})[. /-]+(\\d{1,2})[. /-]+(\\d{4}|\\d{2})\\b.*");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})[. ]+(\\p{L}{3,9})[. ]+(\\d{4})\\b.*");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b.*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des");

    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern WHOLE = Pattern.compile("[-\u2212]?\\d{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("[-\u2212]?\\d{1,12}(?:[.,]\\d{1,6})?");
    /** Points between thousands, a comma before decimals. */
    private static final Pattern POINTED = Pattern.compile("[-\u2212]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,6})?");

    private static final Pattern CURRENCY = Pattern.compile("(?i)^(?:kr|nok)\\.?|(?:kr|nok)\\.?$|,-$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Set<String> YES = Set.of("ja", "j", "x", "1", "sann", "yes", "true");
    private static final Set<String> NO = Set.of("nei", "n", "0", "-", "usann", "no", "false");

    private Cells() {}

    /** One line of text. */
    public static Parsed<String> line(SheetCell cell) {
        return Parsed.of(PlainText.line(cell.text()));
    }

    /** A person's name as it is said: of "Hansen, Kari" it is Kari Hansen. */
    public static Parsed<String> name(SheetCell cell) {
        String[] parts = PlainText.line(cell.text()).split(" *, *", -1);
        return Parsed.of(parts.length == 2 ? (parts[1] + " " + parts[0]).strip() : String.join(", ", parts));
    }

    /** Text of several lines. */
    public static Parsed<String> lines(SheetCell cell) {
        return Parsed.of(cell.text());
    }

    /** A day, as one or in words: 17.05.2026, 17/5-26, 2026-05-17, søndag 17. mai 2026; a time beside it is left. */
    public static Parsed<@Nullable LocalDate> day(SheetCell cell) {
        return switch (cell.value()) {
            case LocalDate day -> Parsed.of(day);
            case LocalDateTime moment -> Parsed.of(moment.toLocalDate());
            case null, default ->
                written(PlainText.line(cell.text()))
                        .map(Parsed::of)
                        .orElseGet(() -> Parsed.unfit("sheets.problem.day", cell.text()));
        };
    }

    private static Optional<LocalDate> written(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher digits = DAY.matcher(text);
        if (digits.matches()) {
            return day(digits.group(3), digits.group(2), digits.group(1));
        }
        Matcher words = DAY_IN_WORDS.matcher(text);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT).substring(0, 3));
            return day(words.group(3), String.valueOf(month + 1), words.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        int whole = number >= CENTURY ? number : number < OURS ? 2000 + number : 1900 + number;
        try {
            return Optional.of(LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A whole number, as one or as text: 1 234. */
    public static Parsed<@Nullable Integer> whole(SheetCell cell) {
        String digits = BLANKS.matcher(cell.text()).replaceAll("");
        return WHOLE.matcher(digits).matches()
                ? Parsed.of(Integer.valueOf(digits.replace('\u2212', '-')))
                : Parsed.unfit("sheets.problem.whole", cell.text());
    }

    /** An amount, as one or as text: 1 234,50, 1.234,50, 1234.5, kr 500,-. */
    public static Parsed<BigDecimal> amount(SheetCell cell) {
        if (cell.value() instanceof BigDecimal number) {
            return Parsed.of(number);
        }
        String bare = BLANKS.matcher(cell.text()).replaceAll("");
        String digits = CURRENCY.matcher(bare).replaceAll("");
        if (POINTED.matcher(digits).matches()) {
            return Parsed.of(decimal(digits.replace(".", "")));
        }
        return AMOUNT.matcher(digits).matches()
                ? Parsed.of(decimal(digits))
                : Parsed.unfit("sheets.problem.amount", cell.text());
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(',', '.').replace('\u2212', '-'));
    }

    /** Yes or no, by a word, a cross or a digit. */
    public static Parsed<Boolean> choice(SheetCell cell) {
        String word = PlainText.line(cell.text()).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Parsed.of(true);
        }
        return NO.contains(word) ? Parsed.of(false) : Parsed.unfit("sheets.problem.choice", cell.text());
    }

    /** A code of so many digits, such as a municipality's number; Excel takes the zeros before it away, here they come back. */
    public static Function<SheetCell, Parsed<String>> code(int length) {
        return cell -> {
            String digits = BLANKS.matcher(cell.text()).replaceAll("");
            return DIGITS.matcher(digits).matches() && digits.length() <= length
                    ? Parsed.of("0".repeat(length - digits.length()) + digits)
                    : Parsed.unfit("sheets.problem.code", cell.text(), length);
        };
    }

    /** A mail address, in its one spelling. */
    public static Parsed<String> email(SheetCell cell) {
        return EmailAddress.parse(cell.text())
                .map(address -> Parsed.of(address.toString()))
                .orElseGet(() -> Parsed.unfit("sheets.problem.email", cell.text()));
    }

    /** One of several, by the words for it; asked once for each text, as the same stands in many rows: to be made anew for each file. */
    public static <V> Function<SheetCell, Parsed<V>> oneOf(Function<String, Optional<V>> known) {
        Map<String, Optional<V>> asked = new HashMap<>();
        return cell -> asked.computeIfAbsent(PlainText.line(cell.text()), known)
                .map(Parsed::of)
                .orElseGet(() -> Parsed.unfit("sheets.problem.unknown", cell.text()));
    }
}
