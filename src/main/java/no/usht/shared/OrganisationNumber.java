package no.usht.shared;

/** Norwegian organisation numbers: nine digits, of which the last checks the others (modulus 11). */
public final class OrganisationNumber {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private OrganisationNumber() {}

    /** What is kept of one that somebody typed: people write it with blanks. */
    public static String digits(String typed) {
        return PlainText.line(typed).replace(" ", "");
    }

    /** Whether they are nine digits that end in the right check digit. */
    public static boolean isValid(String nineDigits) {
        if (!nineDigits.matches("[0-9]{9}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(nineDigits.charAt(i), 10);
        }
        // A remainder of 1 would ask for a tenth value of the digit: such numbers are not given out.
        int check = (11 - sum % 11) % 11;
        return check == Character.digit(nineDigits.charAt(8), 10);
    }
}
