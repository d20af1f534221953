package no.usht.tenancy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the program needs to know of a centre to open its workspace.
 *
 * @param language the centre's own language form, {@code nb} or {@code nn}: the default for people who have chosen none
 * @param accent hue of the accent colour, degrees 0 to 359
 * @param hostName the host municipality today
 * @param organisationNumber the host municipality's, nine digits
 * @param contact e-mail address for the public
 * @param signIn how the centre's people sign in today; null for the platform's own issuer
 * @param reason why it is suspended or closed, in the operator's words
 * @param successor the centre that it was merged into
 */
@RecordBuilder
public record Tenant(
        CentreKey key,
        State state,
        String nameNb,
        String nameNn,
        String hostName,
        String language,
        int accent,
        String accessibilityDeclaration,
        @Nullable String organisationNumber,
        @Nullable String contact,
        TenantFile.@Nullable SignIn signIn,
        @Nullable String reason,
        @Nullable CentreKey successor)
        implements Serializable {

    /** Where a tenant is in its life. */
    public enum State {
        ACTIVE,
        /** Can be read by its people, until it is resumed. */
        SUSPENDED,
        /** Its schema is not what it should be: nobody gets in. */
        FAILED,
        /** Its work goes on in the {@link Tenant#successor}; what is left can be read by its people. */
        MERGED,
        /** Nobody gets in; the rows are kept until a date. */
        CLOSED,
        /** The rows are gone; the name is kept, so that nobody else gets it. */
        DELETED
    }

    /** The name in that language form, {@code nb} or {@code nn}. */
    public String name(String languageForm) {
        return languageForm.equals("nn") ? nameNn : nameNb;
    }
}
