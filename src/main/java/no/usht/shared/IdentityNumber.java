package no.usht.shared;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * National identity numbers, which nobody has a reason to write here: eleven digits that begin with a day and end in two that
 * check the others. Those for people without one, and made up ones, count too.
 */
public final class IdentityNumber {

    private static final Pattern ELEVEN = Pattern.compile("(?<![0-9])([0-9]{6})[\\s\\h.-]?([0-9]{5})(?![0-9])");
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    /** Kinds of number are told apart by what is added to the day and to the month. */
    private static final int ADDED = 40;

    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    private IdentityNumber() {}

    /** Whether one stands somewhere in the text. */
    public static boolean isIn(String text) {
        return ELEVEN.matcher(text).results().anyMatch(IdentityNumber::isOne);
    }

    private static boolean isOne(MatchResult found) {
        String digits = found.group(1) + found.group(2);
        int day = Integer.parseInt(digits.substring(0, 2)) % ADDED;
        int month = Integer.parseInt(digits.substring(2, 4)) % ADDED;
        boolean isDay = day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
        return isDay && checks(digits, FIRST) && checks(digits, SECOND);
    }

    private static boolean checks(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
