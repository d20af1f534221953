package no.usht.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A centre's key: the short name in addresses, in tenant files, and in the names of its schema and database role.
 *
 * @param value 2 to 41 characters, {@code [a-z][a-z0-9-]{1,40}}, none of the reserved words
 */
public record CentreKey(@JsonValue String value) implements Comparable<CentreKey>, Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,40}");

    /** Names that are, or could be taken for, something else in the database or in an address. */
    private static final Set<String> RESERVED = Set.of(
            "platform",
            "plattform",
            "national",
            "nasjonal",
            "public",
            "owner",
            "app",
            "centre",
            "template",
            "reference",
            "information-schema",
            "ny",
            "null",
            "none",
            "default",
            // The shared sign-in, beside those of centres, which have their keys.
            "usht");

    @JsonCreator
    public CentreKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a centre key: '" + value + "'");
        }
    }

    /** Whether a string from outside has the form of a key; says nothing about whether such a centre exists. */
    public static boolean isValid(String value) {
        return hasForm(value) && !RESERVED.contains(value) && !value.startsWith("pg-");
    }

    /** Whether it is of the characters and the length of a key; it may still be a reserved word. */
    public static boolean hasForm(String value) {
        return FORM.matcher(value).matches();
    }

    /** The key, if the string has the form of one; for strings from an address. */
    public static Optional<CentreKey> parse(String value) {
        return isValid(value) ? Optional.of(new CentreKey(value)) : Optional.empty();
    }

    /** The database role that the centre's work is done as. */
    public String role() {
        return "usht_c_" + value;
    }

    /** The schema of its rows, which bears its role's name, so that {@code "$user"} in a search path is this schema for this role, and nothing for another. */
    public String schema() {
        return role();
    }

    @Override
    public int compareTo(CentreKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
