package no.usht.activity;

import io.soabase.recordbuilder.core.RecordBuilder;
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
 * @param reached number of municipalities or city districts that it reached
 * @param coArrangers number of other centres that arrange it too
 * @param publishedVersion null if nobody outside sees it
 */
@RecordBuilder
public record ActivityListItem(
        ActivityId id,
        String title,
        ActivityKind kind,
        ActivityStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PriorityId mainPriority,
        long reached,
        long coArrangers,
        @Nullable Integer publishedVersion,
        boolean changedSincePublished)
        implements ActivityListItemBuilder.With, Serializable {}
