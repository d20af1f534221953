package no.usht.access;

import no.usht.shared.PlainText;

/**
 * Gives somebody a role in the bound workspace; who has never signed in gets their name from here until then.
 *
 * @param identity as the issuer will tell it, 1 to 200 characters
 * @param name 1 to 200 characters
 */
public record AppointMember(String identity, String name, Role role) {

    private static final int LONGEST = 200;

    public AppointMember {
        identity = PlainText.line(identity);
        name = PlainText.line(name);
        if (identity.isEmpty() || name.isEmpty() || identity.length() > LONGEST || name.length() > LONGEST) {
            throw new IllegalArgumentException("Identity and name have 1 to " + LONGEST + " characters");
        }
    }
}
