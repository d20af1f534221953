package no.usht.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.usht.handover.CentreKeyConverter;
import no.usht.shared.ActivityId;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the view of what others have published and name the bound centre in. */
@Entity
@Immutable
@Table(schema = "national", name = "published_with_us")
class SharedPublication {

    @Id
    @Column(name = "activity_id")
    private ActivityId activityId;

    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "centre_key")
    private CentreKey centre;

    @Column(name = "title")
    private String title;

    @Column(name = "period_from")
    private @Nullable LocalDate from;

    @Column(name = "period_to")
    private @Nullable LocalDate to;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected SharedPublication() {}

    SharedActivity activity() {
        return new SharedActivity(activityId, centre, title, from, to);
    }
}
