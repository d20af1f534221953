package no.usht.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import no.usht.shared.ActivityId;

/** What somebody can't eat who is with an activity; put and taken by statements alone. */
@Entity
@Table(name = "allergy")
@IdClass(Participation.Key.class)
class Allergy {

    @Id
    @Column(name = "activity_id")
    private ActivityId activity;

    @Id
    @Column(name = "participant_id")
    private ParticipantId participant;

    @Column(name = "text")
    private String text;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Allergy() {}

    ParticipantId participant() {
        return participant;
    }

    String text() {
        return text;
    }
}
