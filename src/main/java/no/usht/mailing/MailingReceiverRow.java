package no.usht.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.usht.mail.MailId;
import no.usht.mail.MailOutcome;
import org.jspecify.annotations.Nullable;

/** One receiver of a mail, and what has become of it; its id is also the mail's own in the outbox. */
@Entity
@Table(name = "mailing_receiver")
class MailingReceiverRow {

    @Id
    private MailId id;

    @Column(name = "mail_id", updatable = false)
    private MailingId mail;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "places", updatable = false)
    private String places;

    @Column(name = "email", updatable = false)
    private String email;

    @Column(name = "subject", updatable = false)
    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MailingState state;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MailingReceiverRow() {}

    MailingReceiverRow(MailId id, MailingId mail, int position, Audience.Receiver receiver) {
        this.id = id;
        this.mail = mail;
        this.position = position;
        this.name = receiver.name();
        this.places = receiver.places();
        this.email = receiver.email();
        this.subject = receiver.subject();
        this.state = MailingState.WAITING;
    }

    MailId id() {
        return id;
    }

    MailingId mail() {
        return mail;
    }

    String email() {
        return email;
    }

    String places() {
        return places;
    }

    Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    MailingState state() {
        return state;
    }

    boolean isOpen() {
        return state == MailingState.WAITING || state == MailingState.QUEUED;
    }

    void queue() {
        state = MailingState.QUEUED;
    }

    /** Takes over what the outbox tells, once that is the end of it. */
    void settle(MailOutcome outcome, Instant now) {
        switch (outcome.state()) {
            case WAITING -> {}
            case SENT -> end(MailingState.SENT, now);
            case GIVEN_UP -> {
                reason = outcome.reason();
                end(MailingState.FAILED, now);
            }
        }
    }

    void stop(Instant now) {
        end(MailingState.STOPPED, now);
    }

    private void end(MailingState last, Instant now) {
        state = last;
        settledAt = now;
    }

    MailingDetails.Receiver read() {
        return new MailingDetails.Receiver(name, places, email, state, Objects.requireNonNullElse(reason, ""));
    }
}
