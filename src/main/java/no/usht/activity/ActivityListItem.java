package no.usht.activity;

import java.io.Serializable;
import java.time.LocalDate;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a list shows it.
 *
 * @param takingPart number of municipalities or city districts taking part
 * @param coArrangers number of other centres that arrange it too
 * @param publishedVersion null if nobody outside sees it
 */
public record ActivityListItem(
        ActivityId id,
        String title,
        ActivityKind kind,
        ActivityStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PriorityId mainPriority,
        long takingPart,
        long coArrangers,
        @Nullable Integer publishedVersion,
        boolean changedSincePublished)
        implements Serializable {}
