package no.usht.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import no.usht.access.CurrentPerson;
import no.usht.access.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** That somebody has confirmed for a centre that it has read what was sent to it; once. */
@Entity
@Immutable
@Table(name = "assignment_letter_reading", schema = "national")
class LetterReadingRow implements Persistable<ReceiptId> {

    @Id
    @Column(name = "receipt_id")
    private ReceiptId receipt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "person")
    private String personName;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LetterReadingRow() {}

    LetterReadingRow(ReceiptId receipt, CurrentPerson person, Instant readAt) {
        this.receipt = receipt;
        this.unsaved = true;
        this.readAt = readAt;
        this.person = person.id();
        this.personName = person.name();
    }

    ReceiptId receipt() {
        return receipt;
    }

    Copy.Reading reading() {
        return new Copy.Reading(readAt, personName);
    }

    @Override
    public ReceiptId getId() {
        return receipt;
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
