package no.usht.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What one person has typed about one activity, or about a new one, and not yet saved. */
@Entity
@Table(name = "activity_draft")
class Draft implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "activity_id")
    private @Nullable UUID activity;

    @Column(name = "base_version")
    private int baseVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    private DraftContent content;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Draft() {}

    Draft(UUID id, UUID person, @Nullable UUID activity, int baseVersion, DraftContent content, Instant now) {
        this.id = id;
        this.unsaved = true;
        this.person = person;
        this.activity = activity;
        this.baseVersion = baseVersion;
        this.content = content;
        this.updatedAt = now;
    }

    /** Takes the place of what was typed before. */
    void retype(int baseVersion, DraftContent content, Instant now) {
        this.baseVersion = baseVersion;
        this.content = content;
        this.updatedAt = now;
    }

    KeptDraft kept() {
        return new KeptDraft(id, updatedAt);
    }

    UUID person() {
        return person;
    }

    @Nullable
    UUID activity() {
        return activity;
    }

    int baseVersion() {
        return baseVersion;
    }

    DraftContent content() {
        return content;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostPersist
    @PostLoad
    void markSaved() {
        unsaved = false;
    }
}
