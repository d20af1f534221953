package no.usht.access;

import no.usht.mail.Mail;
import no.usht.shared.PlainText;

/**
 * Asks somebody by mail to take a role; who they are with the issuer shows when they accept.
 *
 * @param email where the invitation goes
 * @param name of the person invited, 1 to 200 characters
 */
public record InviteMember(String email, String name, Role role) {

    private static final int LONGEST = 200;

    public InviteMember {
        email = Mail.address(email).orElseThrow(() -> new IllegalArgumentException("Not a mail address"));
        name = PlainText.line(name);
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
        }
    }

    /** Whether an invitation can go to what somebody typed. */
    public static boolean isAddress(String typed) {
        return Mail.address(typed).isPresent();
    }
}
