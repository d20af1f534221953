package no.usht.publication;

import java.time.Instant;
import java.time.LocalDate;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** A published activity in a list. */
public record PublishedItem(
        ActivityId activityId,
        CentreKey centre,
        Headline headline,
        @Nullable PriorityId mainPriority,
        String goal,
        Instant publishedAt) {

    /** What it is called, what it is, how far it has come, and when it takes place. */
    public record Headline(
            String title,
            ActivityKind kind,
            ActivityStatus status,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** As a query reads it: Hibernate makes no record inside a record. */
    public PublishedItem(
            ActivityId activityId,
            CentreKey centre,
            String title,
            ActivityKind kind,
            ActivityStatus status,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PriorityId mainPriority,
            String goal,
            Instant publishedAt) {
        this(activityId, centre, new Headline(title, kind, status, from, to), mainPriority, goal, publishedAt);
    }

    /** What it is called. */
    public String title() {
        return headline.title();
    }
}
