package no.usht.priority;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes a priority, a published one too.
 *
 * @param version the version that the person saw; refused if somebody has saved another since
 * @param place where it shall stand among its year's priorities, 1 for first; null: where it stands
 */
public record ReworkPriority(
        UUID id,
        int version,
        PriorityContent content,
        @Nullable Integer place) {}
