package no.usht.oversight;

import no.usht.tenancy.CentreKey;

/** Two centres that run activities together, in alphabetical order of their keys, whoever published. */
public record CentrePair(CentreKey first, CentreKey second) {

    /** The pair of the two, in either order. */
    public static CentrePair of(CentreKey one, CentreKey other) {
        return one.compareTo(other) <= 0 ? new CentrePair(one, other) : new CentrePair(other, one);
    }
}
