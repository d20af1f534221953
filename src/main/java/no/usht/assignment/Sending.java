package no.usht.assignment;

import java.time.Instant;
import no.usht.jobs.JobId;

/** That somebody has had a version sent, and the job that does it. */
public record Sending(JobId job, Instant at, String person) {}
