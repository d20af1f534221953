package no.usht.operator;

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
import org.springframework.data.domain.Persistable;

/** A centre that one person is bringing on: what they have filled in, and how far it is. */
@Entity
@Table(name = "new_centre_draft", schema = "platform")
class NewCentreDraft implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private NewCentre content;

    @Column
    private Instant updatedAt;

    @Version
    private int version;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NewCentreDraft() {}

    NewCentreDraft(UUID person, NewCentre content, Instant now) {
        this.id = UUID.randomUUID();
        this.unsaved = true;
        this.person = person;
        this.content = content;
        this.updatedAt = now;
    }

    /** Takes the place of what was filled in before. */
    void retype(NewCentre content, Instant now) {
        this.content = content;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    NewCentre content() {
        return content;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    int version() {
        return version;
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
