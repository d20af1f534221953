package no.usht.grant;

import java.util.List;
import no.usht.content.Problem;

/**
 * What decides about what can be done with a year of a scheme.
 *
 * @param missing what centres would have to know and nobody has said yet
 */
public record GrantFacts(GrantState state, List<Problem> missing) {}
