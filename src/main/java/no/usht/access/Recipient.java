package no.usht.access;

import java.util.Optional;
import java.util.Set;
import no.usht.shared.EmailAddress;
import no.usht.shared.Language;

/**
 * A member of a workspace to whom something may be written.
 *
 * @param name as the issuer says it; empty where it says none
 * @param email empty where no address of theirs is known
 * @param language their own form, else the centre's
 */
public record Recipient(
        PersonId person, String name, Optional<EmailAddress> email, Language language, Set<Permission> permissions) {

    /** Whether they have that permission there. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
