package no.usht.publicsite;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** A published activity in a list for everybody. */
@RecordBuilder
public record PublicHit(
        UUID activityId,
        CentreKey centre,
        String title,
        ActivityKind kind,
        ActivityStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID mainPriority,
        String goal) {}
