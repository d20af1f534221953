package no.usht.sheets;

/** Whole numbers in a file that may hold anything. */
final class Whole {

    private static final int LONGEST = 9;

    private Whole() {}

    /** The number; -1 for whatever is none, or too large. */
    static int of(String digits) {
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return -1;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(digits);
    }
}
