package no.usht.activity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft of a new activity, as it was kept at some moment.
 *
 * @param id of the draft, and of the activity that it becomes
 */
public record KeptDraft(UUID id, Instant at) implements Serializable {}
