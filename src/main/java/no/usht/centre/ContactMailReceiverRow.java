package no.usht.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.usht.mail.MailOutcome;
import org.jspecify.annotations.Nullable;

/** One receiver of a mail, and what has become of it; its id is also the mail's own in the outbox. */
@Entity
@Table(name = "contact_mail_receiver")
class ContactMailReceiverRow {

    @Id
    private UUID id;

    @Column(name = "mail_id", updatable = false)
    private UUID mail;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "places", updatable = false)
    private String places;

    @Column(name = "email", updatable = false)
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ContactMailState state;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ContactMailReceiverRow() {}

    ContactMailReceiverRow(UUID id, UUID mail, int position, ContactMailReceivers.Receiver receiver) {
        this.id = id;
        this.mail = mail;
        this.position = position;
        this.name = receiver.name();
        this.places = receiver.places();
        this.email = receiver.email();
        this.state = ContactMailState.WAITING;
    }

    UUID id() {
        return id;
    }

    UUID mail() {
        return mail;
    }

    String email() {
        return email;
    }

    String places() {
        return places;
    }

    ContactMailState state() {
        return state;
    }

    boolean isOpen() {
        return state == ContactMailState.WAITING || state == ContactMailState.QUEUED;
    }

    void queue() {
        state = ContactMailState.QUEUED;
    }

    /** Takes over what the outbox tells, once that is the end of it. */
    void settle(MailOutcome outcome, Instant now) {
        switch (outcome.state()) {
            case WAITING -> {}
            case SENT -> end(ContactMailState.SENT, now);
            case GIVEN_UP -> {
                reason = outcome.reason();
                end(ContactMailState.FAILED, now);
            }
        }
    }

    void stop(Instant now) {
        end(ContactMailState.STOPPED, now);
    }

    private void end(ContactMailState last, Instant now) {
        state = last;
        settledAt = now;
    }

    ContactMailDetails.Receiver read() {
        return new ContactMailDetails.Receiver(name, places, email, state, Objects.requireNonNullElse(reason, ""));
    }
}
