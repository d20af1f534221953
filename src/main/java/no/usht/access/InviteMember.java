package no.usht.access;

import no.usht.shared.EmailAddress;
import no.usht.shared.PlainText;

/**
 * Asks somebody by mail to take a role; who they are with the issuer shows when they accept.
 *
 * @param email where the invitation goes
 * @param name of the person invited, 1 to 200 characters
 */
public record InviteMember(EmailAddress email, String name, Role role) {

    private static final int LONGEST = 200;

    public InviteMember {
        name = PlainText.line(name);
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
        }
    }
}
