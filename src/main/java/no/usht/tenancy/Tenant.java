package no.usht.tenancy;

import java.io.Serializable;

/**
 * What the program needs to know of a centre to open its workspace.
 *
 * @param language the centre's own language form, {@code nb} or {@code nn}: the default for people who have chosen none
 * @param accent hue of the accent colour, degrees 0 to 359
 * @param hostName the host municipality
 */
public record Tenant(
        CentreKey key,
        State state,
        String nameNb,
        String nameNn,
        String hostName,
        String language,
        int accent,
        String accessibilityDeclaration)
        implements Serializable {

    /** Where a tenant is in its life. */
    public enum State {
        ORDERED,
        ACTIVE,
        SUSPENDED,
        FAILED,
        CLOSED
    }

    /** The name in that language form, {@code nb} or {@code nn}. */
    public String name(String languageForm) {
        return languageForm.equals("nn") ? nameNn : nameNb;
    }
}
