package no.usht.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import no.usht.shared.TypedId;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * A row of what {@code make_handover} has made a table of: what a version has of every kind.
 *
 * <p>Never changed but for the two moments that end it: the database grants a centre an update of those columns alone, so entities
 * need {@link org.hibernate.annotations.DynamicUpdate} and no optimistic lock; that only one version is current is a unique
 * index's work.
 *
 * @param <I> the id of the record that it is a version of
 */
@MappedSuperclass
public abstract class HandedOverRow<I extends TypedId> {

    @Id
    private UUID id;

    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "centre_key", updatable = false)
    private CentreKey centre;

    /** Written by the database. */
    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "origin_key", insertable = false, updatable = false)
    private @Nullable CentreKey origin;

    @Column(name = "subject_id", updatable = false)
    private I subjectId;

    @Column(name = "version", updatable = false)
    private int number;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected HandedOverRow() {}

    /** A version that others see from now on. */
    protected HandedOverRow(I subjectId, HandedOver<?> made) {
        this.id = UUID.randomUUID();
        this.centre = made.centre();
        this.subjectId = subjectId;
        this.number = made.version();
        this.publishedAt = made.publishedAt();
    }

    boolean isCurrent() {
        return supersededAt == null && withdrawnAt == null;
    }

    int number() {
        return number;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    <C> HandedOver<C> saying(C content) {
        return new HandedOver<>(
                centre, origin == null ? centre : origin, number, publishedAt, supersededAt, withdrawnAt, content);
    }

    /** The record that it is a version of. */
    protected I subjectId() {
        return subjectId;
    }
}
