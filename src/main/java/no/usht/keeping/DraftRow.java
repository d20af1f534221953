package no.usht.keeping;

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
import no.usht.access.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What one person has typed about one record, or about a new one, and not yet saved. */
@Entity
@Table(name = "draft")
class DraftRow implements Persistable<UUID> {

    @Id
    private UUID id;

    /** The table of what it is about. */
    @Column(name = "kind")
    private String kind;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "subject_id")
    private @Nullable UUID subject;

    @Column(name = "base_version")
    private int baseVersion;

    /** What the form showed when the draft was begun, so that others' later changes can be told from the person's own. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "base")
    private String base;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "typed")
    private String typed;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DraftRow() {}

    @SuppressWarnings("NullAway.Init") // retype() fills the rest
    DraftRow(UUID id, String kind, PersonId person, @Nullable UUID subject) {
        this.id = id;
        this.unsaved = true;
        this.kind = kind;
        this.person = person;
        this.subject = subject;
    }

    /** Takes the place of what was typed before. */
    DraftRow retype(int newBaseVersion, String newBase, String newTyped, Instant now) {
        baseVersion = newBaseVersion;
        base = newBase;
        typed = newTyped;
        updatedAt = now;
        return this;
    }

    KeptDraft kept() {
        return new KeptDraft(id, updatedAt);
    }

    String kind() {
        return kind;
    }

    PersonId person() {
        return person;
    }

    @Nullable
    UUID subject() {
        return subject;
    }

    int baseVersion() {
        return baseVersion;
    }

    String base() {
        return base;
    }

    String typed() {
        return typed;
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
