package no.usht.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody came to a gathering; put and taken by statements alone. */
@Entity
@Table(name = "attendance")
class Attendance {

    @Id
    private AttendanceId id;

    @Column(name = "gathering_id")
    private GatheringId gathering;

    @Column(name = "participant_id")
    private @Nullable ParticipantId participant;

    @Column(name = "ticked_at")
    private Instant tickedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Attendance() {}
}
