package no.usht.access;

import java.util.List;
import java.util.Optional;

/**
 * An issuer whose settings are complete.
 *
 * @see SignInProperties
 */
record Issuer(
        String registrationId,
        String issuer,
        String clientId,
        Optional<String> clientSecret,
        String personClaim,
        String nameClaim,
        String emailClaim,
        Optional<String> organisationClaim,
        List<String> scopes) {}
