package no.usht.bench;

import java.util.Locale;

/** Numbers as people read them: three digits that count. */
final class Numbers {

    private Numbers() {}

    static String text(double number) {
        double size = Math.abs(number);
        double rounded = round(number, size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2);
        if (rounded == Math.rint(rounded)) {
            return String.format(Locale.ROOT, "%,d", Math.round(rounded)).replace(',', ' ');
        }
        return String.valueOf(rounded);
    }

    private static double round(double number, int decimals) {
        double factor = Math.pow(10, decimals);
        return Math.round(number * factor) / factor;
    }
}
