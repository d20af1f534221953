package no.usht.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A job in the workspace that it belongs to; changed by whoever has locked its row. */
@Entity
@Table(name = "job")
class Job {

    @Id
    private JobId id;

    @Column(name = "kind", updatable = false)
    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "payload", updatable = false)
    private String payload;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state;

    @Column(name = "done")
    private int done;

    @Column(name = "total")
    private int total;

    @Column(name = "started_by", updatable = false)
    private String startedBy;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "problem")
    private @Nullable String problem;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Job() {}

    Job(JobId id, String kind, String payload, String startedBy, Instant startedAt) {
        this.id = id;
        this.kind = kind;
        this.payload = payload;
        this.state = JobState.WAITING;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    JobId id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String payload() {
        return payload;
    }

    boolean isOver() {
        return state.isOver();
    }

    boolean isStopAsked() {
        return stopAsked;
    }

    int attempts() {
        return attempts;
    }

    JobProgress progress() {
        return new JobProgress(
                id, state, done, total, stopAsked, startedBy, startedAt, Objects.requireNonNullElse(problem, ""));
    }

    void begin() {
        state = JobState.RUNNING;
        attempts++;
    }

    /** It got on: whatever went wrong before is over. */
    void mark(JobStep step, Instant now) {
        done = step.done();
        total = step.total();
        attempts = 0;
        if (step.over()) {
            end(stopAsked && done < total ? JobState.STOPPED : JobState.DONE, now);
        }
    }

    void askToStop() {
        stopAsked = true;
    }

    void fail(String why, Instant now) {
        problem = why;
        end(JobState.FAILED, now);
    }

    private void end(JobState last, Instant now) {
        state = last;
        endedAt = now;
    }
}
