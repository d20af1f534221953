package no.usht.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Excel keeps days as numbers, and codes too; only the format of the cell tells them from amounts. */
final class NumberFormats {

    private static final int MOST = 100_000;
    /** More digits than Excel itself shows; it reckons in binary, so the last ones are noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final double BEYOND = 1e21;
    private static final int LONGEST_NUMBER = 40;

    private static final BigDecimal AFTER_THE_LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final int SECONDS_A_DAY = 86_400;
    /** Excel counts a 29 February 1900 that never was. */
    private static final int AFTER_THE_DAY_THAT_NEVER_WAS = 61;

    private static final LocalDate START = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Words and colours in a format, and letters that stand for themselves. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    private enum Kind {
        NUMBER,
        DAY,
        TIME,
        CODE
    }

    private record Format(Kind kind, int digits) {
        static final Format NUMBER = new Format(Kind.NUMBER, 0);

        static Format of(String code) {
            if (ZEROS.matcher(code).matches()) {
                return new Format(Kind.CODE, code.length());
            }
            // Hours that go on past a day are an amount of time.
            String letters = code.toLowerCase(Locale.ROOT).contains("[h")
                    ? ""
                    : LITERAL.matcher(code.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
            if (letters.startsWith("general") || letters.startsWith("standard")) {
                return NUMBER;
            }
            if (letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0) {
                return new Format(Kind.DAY, 0);
            }
            return letters.indexOf('h') >= 0 ? new Format(Kind.TIME, 0) : NUMBER;
        }
    }

    /** Formats that files refer to by number alone. */
    private static Format builtIn(int number) {
        boolean day = (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 36) || number >= 50;
        if (day && number <= 58) {
            return new Format(Kind.DAY, 0);
        }
        return number >= 18 && number <= 21 ? new Format(Kind.TIME, 0) : Format.NUMBER;
    }

    private final List<Format> ofStyles = new ArrayList<>();
    private final boolean from1904;

    /** @param from1904 whether days are counted as the first Excel for Macintosh did */
    NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Reads the part that holds the formats. */
    void read(Markup styles) throws RefusedFileException {
        Map<String, Format> own = new HashMap<>();
        boolean ofCells = false;
        while (styles.next()) {
            @Nullable String number = styles.attribute("numFmtId");
            if (styles.begins("numFmt") && number != null) {
                own.put(
                        number,
                        Format.of(Optional.ofNullable(styles.attribute("formatCode"))
                                .orElse("")));
            } else if (styles.begins("cellXfs")) {
                ofCells = true;
            } else if (styles.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && styles.begins("xf")) {
                ofStyles.add(number == null ? Format.NUMBER : own.getOrDefault(number, builtIn(Whole.of(number))));
            }
            if (own.size() + ofStyles.size() > MOST) {
                throw new RefusedFileException(Refusal.UNSAFE);
            }
        }
    }

    /** The cell of a number as it stands in the file, in the style of that index. */
    SheetCell cell(String digits, @Nullable String style) {
        Optional<BigDecimal> number = number(digits);
        if (number.isEmpty()) {
            return SheetCell.text(CellText.plain(digits));
        }
        int index = style == null ? -1 : Whole.of(style);
        Format format = index >= 0 && index < ofStyles.size() ? ofStyles.get(index) : Format.NUMBER;
        return switch (format.kind()) {
            case NUMBER -> SheetCell.number(number.get());
            case CODE -> code(number.get(), format.digits());
            case DAY, TIME -> moment(number.get(), format.kind());
        };
    }

    private static Optional<BigDecimal> number(String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(digits);
            if (!(Math.abs(number) < BEYOND)) {
                return Optional.empty();
            }
            BigDecimal exact = new BigDecimal(Double.toString(number)).round(DIGITS);
            BigDecimal plain = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
            return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static SheetCell code(BigDecimal number, int digits) {
        String shown = number.toPlainString();
        return number.scale() > 0 || number.signum() < 0 || shown.length() >= digits
                ? SheetCell.number(number)
                : new SheetCell("0".repeat(digits - shown.length()) + shown, number);
    }

    private SheetCell moment(BigDecimal number, Kind kind) {
        if (number.signum() <= 0 || number.compareTo(AFTER_THE_LAST_DAY) >= 0) {
            return SheetCell.number(number);
        }
        int days = number.intValue();
        long seconds = Math.round(number.subtract(BigDecimal.valueOf(days)).doubleValue() * SECONDS_A_DAY);
        if (kind == Kind.TIME || days == 0) {
            return SheetCell.text(TIME.format(LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY)));
        }
        LocalDateTime moment = day(days).atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? SheetCell.day(moment.toLocalDate()) : SheetCell.moment(moment);
    }

    private LocalDate day(int days) {
        if (from1904) {
            return START_1904.plusDays(days);
        }
        return START.plusDays(days < AFTER_THE_DAY_THAT_NEVER_WAS ? days + 1L : days);
    }
}
