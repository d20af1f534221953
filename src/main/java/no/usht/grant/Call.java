package no.usht.grant;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A year of a scheme that has been announced.
 *
 * @param formVersion of its newest form
 */
public record Call(GrantYearId id, int year, SchemeName scheme, CallTerms terms, int formVersion)
        implements Serializable {

    /** Whether one can apply on that day. */
    public boolean isOpen(LocalDate today) {
        return !today.isBefore(terms.opensOn()) && !today.isAfter(terms.applyBy());
    }
}
