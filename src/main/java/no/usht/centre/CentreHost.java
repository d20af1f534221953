package no.usht.centre;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import no.usht.tenancy.TenantFile.HostKind;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that runs a centre or a part of it, or did.
 *
 * @param municipalityCode four digits, as of today
 * @param name what people call the municipality
 * @param to the last day, absent while it goes on
 * @param note what for, in the centre's language
 * @param organisationNumber nine digits; unknown for some of long ago
 * @param accessibilityDeclaration address; unknown for some of long ago
 * @param contact e-mail address for the public
 */
@RecordBuilder
public record CentreHost(
        String municipalityCode,
        String name,
        HostKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note,
        @Nullable String organisationNumber,
        @Nullable String accessibilityDeclaration,
        @Nullable String contact) {

    /** Whether it was so on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
