package no.usht.priority;

import org.jspecify.annotations.Nullable;

/**
 * Begins a priority that the directorate alone sees.
 *
 * @param place where it stands among its year's priorities, 1 for first; null for last
 */
public record DraftPriority(
        PriorityContent content, @Nullable Integer place) {}
