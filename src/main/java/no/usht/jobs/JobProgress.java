package no.usht.jobs;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far a job is.
 *
 * @param problem the key of the sentence that says why it failed; empty if it did not
 */
public record JobProgress(
        JobId id,
        JobState state,
        int done,
        int total,
        boolean stopAsked,
        String startedBy,
        Instant startedAt,
        String problem)
        implements Serializable {}
