package no.usht.access;

import no.usht.shared.EmailAddress;
import no.usht.shared.PersonName;
import no.usht.shared.PlainText;

/**
 * Asks somebody by mail to take a role; who they are with the issuer shows when they accept.
 *
 * @param email where the invitation goes
 * @param name of the person invited, 1 to 200 characters, without an address of mail or the web: it stands in the mail
 */
public record InviteMember(EmailAddress email, String name, Role role) {

    public InviteMember {
        name = PlainText.line(name);
        if (name.isEmpty() || name.length() > PersonName.LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + PersonName.LONGEST + " characters");
        }
        if (PersonName.carriesAddress(name)) {
            throw new IllegalArgumentException("A name has no address in it");
        }
    }
}
