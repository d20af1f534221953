package no.usht.oversight;

import java.util.Map;

/**
 * How many published activities each place takes part in; places that take part in none are absent.
 *
 * @param byMunicipality by municipality code; a city counts an activity once, however many of its districts take part
 * @param byDistrict by city district code
 */
public record PublishedReach(Map<String, Long> byMunicipality, Map<String, Long> byDistrict) {}
