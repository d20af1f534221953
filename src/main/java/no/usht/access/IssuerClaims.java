package no.usht.access;

import java.util.Optional;

/**
 * What an issuer says about a person who signs in.
 *
 * @param identity what identifies the person with that issuer
 * @param organisation nine digits: the organisation that the person acts for
 */
record IssuerClaims(
        String issuer, String identity, Optional<String> name, Optional<String> email, Optional<String> organisation) {}
