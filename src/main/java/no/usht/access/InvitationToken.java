package no.usht.access;

import no.usht.shared.SecretToken;

/** The secret in an invitation's link. */
final class InvitationToken {

    private final SecretToken secret;

    private InvitationToken(SecretToken secret) {
        this.secret = secret;
    }

    static InvitationToken random() {
        return new InvitationToken(SecretToken.random());
    }

    /** Takes whatever stands in an address. */
    static InvitationToken of(String value) {
        return new InvitationToken(new SecretToken(value));
    }

    byte[] digest() {
        return secret.digest();
    }

    /** The page where the invitation is accepted. */
    String path() {
        return SignInAddresses.INVITATION + "/" + secret.value();
    }
}
