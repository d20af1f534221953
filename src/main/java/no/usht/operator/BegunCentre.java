package no.usht.operator;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A centre that the signed-in person is bringing on.
 *
 * @param version to be given back when it is kept again
 */
public record BegunCentre(UUID id, int version, NewCentre content, Instant keptAt) implements Serializable {}
