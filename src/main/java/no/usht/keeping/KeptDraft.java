package no.usht.keeping;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft, as it was kept at some moment.
 *
 * @param id of the draft; where it is of a new record, that one gets it
 */
public record KeptDraft(UUID id, Instant at) implements Serializable {}
