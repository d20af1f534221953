package no.usht.shared;

import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How Norwegians write dates, numbers and amounts, and how they sort names; the same in both forms unless a form is asked for. */
public final class Norwegian {

    /** Where all users live; instants become dates here and nowhere deeper. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final int WHOLE = 100;
    private static final char HARD_SPACE = '\u00a0';
    private static final String DASH = " – ";
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.'" + HARD_SPACE + "'MMMM yyyy", Language.NB.locale());
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Language.NB.locale());
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Language.NB.locale());

    private Norwegian() {}

    /** Such as 5. juni 2014, with a hard space after the day. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Such as 05.06.2014, for tables. */
    public static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** Such as kl. 09.00. */
    public static String time(LocalTime time) {
        return "kl." + HARD_SPACE + TIME.format(time);
    }

    /** Such as 5. juni 2014 kl. 09.00, as the clock on the wall in Norway shows it. */
    public static String dateTime(Instant instant) {
        return dateTime(LocalDateTime.ofInstant(instant, ZONE));
    }

    /** The same of what a clock here has shown. */
    public static String dateTime(LocalDateTime local) {
        return date(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    /** Such as 5. juni 2014 kl. 09.00–15.30; where it ends on another day, that day is said too. */
    public static String span(LocalDateTime from, LocalDateTime to) {
        return from.toLocalDate().equals(to.toLocalDate())
                ? dateTime(from) + "–" + TIME.format(to)
                : dateTime(from) + DASH + dateTime(to);
    }

    /** The same for tables, such as 05.06.2014 09.00–15.30. */
    public static String shortSpan(LocalDateTime from, LocalDateTime to) {
        String begins = shortDate(from.toLocalDate()) + " " + TIME.format(from) + "–";
        return from.toLocalDate().equals(to.toLocalDate())
                ? begins + TIME.format(to)
                : begins + shortDate(to.toLocalDate()) + " " + TIME.format(to);
    }

    /** Such as 1. januar 2026 – 31. desember 2027; an open end is said in words, and no date at all is the empty string. */
    public static String period(@Nullable LocalDate from, @Nullable LocalDate to, Language language) {
        if (from == null) {
            return to == null ? "" : "til " + date(to);
        }
        if (to == null) {
            return language.pick("fra ", "frå ") + date(from);
        }
        return from.equals(to) ? date(from) : date(from) + DASH + date(to);
    }

    /** The same for tables, such as 01.01.2026–31.12.2027. */
    public static String shortPeriod(@Nullable LocalDate from, @Nullable LocalDate to, Language language) {
        if (from == null) {
            return to == null ? "" : "til " + shortDate(to);
        }
        if (to == null) {
            return language.pick("fra ", "frå ") + shortDate(from);
        }
        return from.equals(to) ? shortDate(from) : shortDate(from) + "–" + shortDate(to);
    }

    /** The moment at which a day begins here. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Such as 2021–2026, or 2021 where both are the same. */
    public static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /** Such as jan. or mai: 1 is January. */
    public static String shortMonth(int month, Language language) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    /** Such as januar: 1 is January. */
    public static String month(int month, Language language) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** Such as 1 234 567, with hard spaces. */
    public static String number(long number) {
        return decimalFormat("#,##0").format(number);
    }

    /** Such as 1 234,5: at most that many decimals, none that are zero. */
    public static String number(double number, int decimals) {
        return decimalFormat("#,##0" + (decimals == 0 ? "" : "." + "#".repeat(decimals)))
                .format(number);
    }

    /** Such as 1 234,5: with the decimals that it has. */
    public static String number(BigDecimal number) {
        return decimalFormat("#,##0" + (number.scale() <= 0 ? "" : "." + "0".repeat(number.scale())))
                .format(number);
    }

    /** What somebody means by 1 234,5 or 1234.5; empty where it is no number, or longer than any that is measured. */
    public static Optional<BigDecimal> parseNumber(String typed) {
        String plain = typed.replaceAll("[\\s\\h]", "").replace('\u2212', '-').replace(',', '.');
        return DECIMAL.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Such as 1 234 567 kr, with hard spaces. */
    public static String kroner(long kroner) {
        return number(kroner) + HARD_SPACE + "kr";
    }

    /** Such as 1 250,50 kr, or 1 250 kr where no øre are left. */
    public static String ore(long ore) {
        return decimals(ore) + HARD_SPACE + "kr";
    }

    /** Such as 1 250,50 for 125050, and 1 250 for 125000. */
    public static String decimals(long hundredths) {
        return hundredths % WHOLE == 0
                ? number(hundredths / WHOLE)
                : decimalFormat("#,##0.00").format(BigDecimal.valueOf(hundredths, 2));
    }

    /** Such as 50 %. */
    public static String wholePercent(int percent) {
        return number(percent) + HARD_SPACE + "%";
    }

    /**
     * Such as 64,8 %.
     *
     * @param share 0 to 1
     */
    public static String percent(double share) {
        return decimalFormat("#,##0.0").format(share * 100) + HARD_SPACE + "%";
    }

    /** Such as 940 155 223; what does not have nine digits stays as it is. */
    public static String organisationNumber(String digits) {
        return digits.matches("[0-9]{9}")
                ? digits.substring(0, 3) + HARD_SPACE + digits.substring(3, 6) + HARD_SPACE + digits.substring(6)
                : digits;
    }

    /** Such as Oslo, Vik og Ås. */
    public static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " og " + items.getLast();
    }

    /**
     * Sorts æ, ø, å last, aa as å, and the Sami letters with or after the letters they look like: as PostgreSQL does by its
     * collation {@code nb-x-icu}, so that a list has the same order wherever it was sorted.
     */
    public static Comparator<String> alphabetical() {
        return Alphabet.COLLATOR::compare;
    }

    /** Sorts things by a name as {@link #alphabetical()} does. */
    public static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing(name, alphabetical());
    }

    /** What {@link #alphabetical()} compares, as bytes that sort the same way. */
    public static byte[] sortKey(String text) {
        return Alphabet.COLLATOR.getCollationKey(text).toByteArray();
    }

    private static DecimalFormat decimalFormat(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(HARD_SPACE);
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols);
    }

    /** Made once, and when it is needed: reading the rules takes a while. */
    private static final class Alphabet {

        // Frozen, so that many threads can ask it at once.
        private static final Collator COLLATOR =
                Collator.getInstance(Language.NB.locale()).freeze();
    }
}
