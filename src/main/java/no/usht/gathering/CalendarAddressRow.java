package no.usht.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.usht.shared.ActivityId;
import no.usht.shared.SecretToken;
import org.jspecify.annotations.Nullable;

/** A private address of the bound centre's calendar; never changed. */
@Entity
@Table(name = "calendar_address")
class CalendarAddressRow {

    @Id
    private CalendarAddressId id;

    @Column(name = "digest")
    private String digest;

    @Column(name = "activity_id")
    private @Nullable ActivityId activity;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CalendarAddressRow() {}

    CalendarAddressRow(
            CalendarAddressId id, SecretToken secret, @Nullable ActivityId activity, String madeBy, Instant madeAt) {
        this.id = id;
        this.digest = secret.digestInHex();
        this.activity = activity;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    Optional<ActivityId> activity() {
        return Optional.ofNullable(activity);
    }

    CalendarAddress read() {
        return new CalendarAddress(id, madeBy, madeAt);
    }
}
