package no.usht.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import no.usht.shared.ActivityId;

/** That somebody is with an activity; put, changed and taken by statements alone. */
@Entity
@Table(name = "participation")
@IdClass(Participation.Key.class)
class Participation {

    @Id
    @Column(name = "activity_id")
    private ActivityId activity;

    @Id
    @Column(name = "participant_id")
    private ParticipantId participant;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ParticipationState state;

    @Column(name = "since")
    private Instant since;

    /** Who is with what. */
    record Key(ActivityId activity, ParticipantId participant) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Participation() {}

    ActivityId activity() {
        return activity;
    }

    ParticipantId participant() {
        return participant;
    }

    ParticipationState state() {
        return state;
    }

    Instant since() {
        return since;
    }
}
