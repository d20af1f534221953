package no.usht.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What a centre has said of a kind at one time; the newest counts. */
@Entity
@Immutable
@Table(name = "retention")
class RetentionRow {

    @Id
    private RetentionId id;

    @Column(name = "kind")
    private String kind;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "months")
    private int months;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RetentionRow() {}

    RetentionRow(RetentionId id, String kind, Retention retention, int months, String setBy, Instant setAt) {
        this.id = id;
        this.kind = kind;
        this.purpose = retention.purpose();
        this.months = months;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    String kind() {
        return kind;
    }

    String purpose() {
        return purpose;
    }

    int months() {
        return months;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
