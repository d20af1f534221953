package no.usht.guidance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import no.usht.keeping.RecordRow;
import no.usht.priority.PriorityId;
import org.jspecify.annotations.Nullable;

/** Advice that the centre gave whose workspace is bound. */
@Entity
@Table(name = "guidance")
class Guidance extends RecordRow<GuidanceId, GuidanceContent> {

    @Column(name = "topic")
    private String topic;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "receiver")
    private String receiver;

    @Column(name = "place")
    private String place;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "priority_id")
    private @Nullable PriorityId priority;

    @Column(name = "giver")
    private String giver;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Guidance() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    Guidance(GuidanceId id) {
        super(id);
    }

    @Override
    public void become(GuidanceContent content) {
        topic = content.topic();
        day = Objects.requireNonNull(content.day());
        receiver = content.receiver();
        place = content.place();
        minutes = Objects.requireNonNull(content.minutes());
        priority = content.priority();
        giver = content.giver();
    }

    @Override
    public GuidanceContent content() {
        return new GuidanceContent(topic, day, receiver, place, minutes, priority, giver);
    }
}
