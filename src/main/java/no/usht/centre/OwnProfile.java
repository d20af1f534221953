package no.usht.centre;

import java.util.List;

/**
 * The bound centre, and the area that it serves today.
 *
 * @param area by label
 */
public record OwnProfile(CentreProfile centre, List<AreaPlace> area) {}
