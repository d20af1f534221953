package no.usht.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import no.usht.access.PersonId;
import no.usht.shared.ActivityId;

/** A wish that an activity be published; one at a time. Written by {@link AskedPublicationRepository} alone. */
@Entity
@Table(name = "publication_request")
class AskedPublication {

    @Id
    @Column(name = "activity_id")
    private ActivityId activity;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "person")
    private String name;

    @Column(name = "asked_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AskedPublication() {}

    PublicationRequest read(String title, PersonId reader) {
        return new PublicationRequest(activity, title, name, person.equals(reader), at);
    }

    ActivityId activity() {
        return activity;
    }

    PersonId person() {
        return person;
    }
}
