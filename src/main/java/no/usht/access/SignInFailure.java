package no.usht.access;

import java.util.Arrays;
import java.util.Locale;

/** Why somebody could not be signed in, as far as a person needs to know. */
public enum SignInFailure {
    /** The issuer does not answer; trying again may help. */
    UNAVAILABLE,
    /** The issuer does not say who the person is, by the claim that is configured. */
    UNIDENTIFIED,
    /** The settings are not complete: the secret that they name is nowhere. */
    MISCONFIGURED,
    /** Anything else: cancelled, too old, refused. */
    REFUSED;

    /** The word in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of that {@link #code()}; {@link #REFUSED} for strings that are none. */
    public static SignInFailure ofCode(String code) {
        return Arrays.stream(values())
                .filter(failure -> failure.code().equals(code))
                .findFirst()
                .orElse(REFUSED);
    }
}
