package no.usht.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** A published activity in the directorate's list. */
public record PublishedItem(
        UUID activityId,
        CentreKey centre,
        String title,
        ActivityKind kind,
        ActivityStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID mainPriority,
        Instant publishedAt) {}
