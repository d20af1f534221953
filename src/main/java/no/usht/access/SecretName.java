package no.usht.access;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a secret without telling it.
 *
 * @param value as in tenant files; can't lead out of a folder
 */
record SecretName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?");

    SecretName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a secret");
        }
    }

    static Optional<SecretName> parse(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new SecretName(value)) : Optional.empty();
    }
}
