package no.usht.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's role in a workspace, as lists show it.
 *
 * @param id of the membership
 * @param organisation nine digits: whom the person acted for at the last sign-in, if the issuer tells
 * @param hasSignedIn false for somebody who was added and has not come yet
 * @param self whether this is the person who asks
 */
public record Member(
        MembershipId id,
        String name,
        String identity,
        Optional<String> organisation,
        Role role,
        Instant since,
        boolean hasSignedIn,
        boolean self) {}
