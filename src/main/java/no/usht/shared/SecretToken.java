package no.usht.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret in a link: 256 random bits, of which only the digest is kept.
 *
 * @param value as it stands in the address
 */
public record SecretToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public SecretToken {
        // It may come from an address that somebody has made up.
        value = PlainText.ofKept(value);
    }

    /** One that nobody can guess. */
    public static SecretToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it; a string that never was a token has a digest that nothing has. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The same as text, for rows that people get as text, too. */
    public String digestInHex() {
        return HexFormat.of().formatHex(digest());
    }

    /** Says nothing of the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
