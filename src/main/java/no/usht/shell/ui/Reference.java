package no.usht.shell.ui;

import java.security.SecureRandom;

/** A short word that stands both on a page and in the log, so that the one can be found by the other. */
final class Reference {

    /** Without letters and digits that are taken for each other over the telephone. */
    private static final String SIGNS = "ABCDEFGHJKLMNPRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 8;

    private Reference() {}

    /** A new one, such as K7F2-9RXM. */
    static String next() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                reference.append('-');
            }
            reference.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
