package no.usht.publication;

import java.time.LocalDate;
import no.usht.shared.ActivityId;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** An activity that another centre has published and says that it runs together with the bound one. */
public record SharedActivity(
        ActivityId activityId,
        CentreKey centre,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
