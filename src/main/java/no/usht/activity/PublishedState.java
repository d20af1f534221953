package no.usht.activity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What others see of an activity.
 *
 * @param version the published version's number, from 1
 * @param changedSince whether the activity says something else by now
 */
public record PublishedState(int version, Instant at, boolean changedSince) implements Serializable {}
