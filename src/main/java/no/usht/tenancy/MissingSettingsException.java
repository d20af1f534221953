package no.usht.tenancy;

import java.util.List;
import java.util.Locale;

/** The program can't start because settings are missing; the message names each, as property and environment variable. */
public class MissingSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For properties by their names, such as {@code usht.sign-in.issuer}. */
    public MissingSettingsException(List<String> properties) {
        super("Settings are missing:\n"
                + String.join(
                        "\n",
                        properties.stream()
                                .map(name -> "  " + name + "  (environment: " + environmentVariable(name) + ")")
                                .toList()));
    }

    /** As README.md names it; Spring Boot takes it with and without an underscore for each hyphen. */
    static String environmentVariable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
