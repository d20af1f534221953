package no.usht.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A wish that an activity be published; one at a time. */
@Entity
@Table(name = "publication_request")
class AskedPublication implements Persistable<UUID> {

    @Id
    @Column(name = "activity_id")
    private UUID activity;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "person")
    private String name;

    @Column(name = "asked_at")
    private Instant at;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AskedPublication() {}

    AskedPublication(UUID activity, UUID person, String name, Instant at) {
        this.activity = activity;
        this.person = person;
        this.name = name;
        this.at = at;
        this.unsaved = true;
    }

    PublicationRequest read(String title, UUID reader) {
        return new PublicationRequest(activity, title, name, person.equals(reader), at);
    }

    @Override
    public UUID getId() {
        return activity;
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
