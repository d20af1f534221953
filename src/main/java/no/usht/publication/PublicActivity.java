package no.usht.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may see of a published activity: no funding, no person's name, no older versions.
 *
 * @param centre that answers for it now
 * @param origin the centre that published it; another one after a merger or a split
 * @param partOf the larger activity that this is a part of, if any; it may be unpublished
 * @param takingPart codes of the municipalities and city districts that take part, in order
 * @param publishedAt when this version was published
 * @param sameAs what another centre has published, and is the same activity; it may be unpublished
 */
@RecordBuilder
public record PublicActivity(
        UUID activityId,
        CentreKey centre,
        CentreKey origin,
        String title,
        ActivityKind kind,
        ActivityStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String background,
        String goal,
        String method,
        String result,
        @Nullable UUID partOf,
        @Nullable UUID mainPriority,
        Set<UUID> otherPriorities,
        List<String> focusAreas,
        List<String> takingPart,
        Set<CentreKey> coArrangers,
        List<String> partners,
        List<Publication.Link> links,
        Instant publishedAt,
        @Nullable UUID sameAs) {}
