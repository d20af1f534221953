package no.usht.centre;

import no.usht.territory.County;

/**
 * A municipality or city district of a centre's area.
 *
 * @param code four digits for a municipality, six for a city district
 * @param label what people call it, told apart from others of the same name
 */
public record AreaPlace(String code, String label, County county) {

    /** Whether it is a city district rather than a municipality. */
    public boolean isCityDistrict() {
        return code.length() == 6;
    }
}
