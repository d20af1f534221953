package no.usht.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in an invitation's link: 256 random bits, of which only the digest is kept. */
final class InvitationToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String value;

    private InvitationToken(String value) {
        this.value = value;
    }

    static InvitationToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Takes whatever stands in an address; a string that never was a token has a digest that no invitation has. */
    static InvitationToken of(String value) {
        return new InvitationToken(value);
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The page where the invitation is accepted. */
    String path() {
        return SignInAddresses.INVITATION + "/" + value;
    }
}
