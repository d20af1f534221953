package no.usht.access;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * An issuer whose settings are complete.
 *
 * @param registrationId the shared one's, or the key of the centre whose own it is
 * @param secretName what the client's secret is called, as it follows from the settings; empty for a public client
 * @see SignInProperties
 */
@RecordBuilder
record Issuer(
        String registrationId,
        String issuer,
        String clientId,
        Optional<String> secretName,
        String personClaim,
        String nameClaim,
        String emailClaim,
        Optional<String> organisationClaim,
        List<String> scopes) {

    boolean isShared() {
        return registrationId.equals(SignInAddresses.REGISTRATION);
    }

    /** What a session remembers. */
    Mark mark() {
        return new Mark(registrationId, issuer, clientId, personClaim, organisationClaim.orElse(""));
    }

    /**
     * All that decides who somebody is; a session goes on for as long as the settings say the same.
     *
     * <p>The client's secret is none of it: it can be rotated under people's feet.
     */
    record Mark(String registrationId, String issuer, String clientId, String personClaim, String organisationClaim)
            implements Serializable {}
}
