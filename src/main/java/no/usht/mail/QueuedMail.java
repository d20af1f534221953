package no.usht.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import no.usht.tenancy.OrderId;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox, with what has become of it so far. */
@Entity
@Table(name = "mail_outbox", schema = "platform")
class QueuedMail {

    /** With waits of 2, 4, 8 ... minutes, at most {@link #LONGEST_WAIT}: about 20 hours. */
    private static final int MOST_ATTEMPTS = 12;

    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final int LONGEST_ERROR = 500;

    @Id
    @Column
    private MailId id;

    @Column(updatable = false)
    private String workspace;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String subject;

    @Column
    private @Nullable String content;

    @Column(updatable = false)
    private @Nullable String replyTo;

    @Column
    private @Nullable String attachmentName;

    @Column
    private @Nullable String attachmentType;

    @Column
    private byte @Nullable [] attachment;

    @Column(updatable = false)
    private Instant createdAt;

    /** The order that it waits for. */
    @Column(updatable = false)
    private @Nullable OrderId afterTask;

    @Column
    private Instant nextAttemptAt;

    @Column
    private int attempts;

    @Column
    private @Nullable Instant sentAt;

    @Column
    private @Nullable Instant givenUpAt;

    @Column
    private @Nullable String lastError;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected QueuedMail() {}

    QueuedMail(MailId id, Mail mail, @Nullable OrderId afterTask, Instant now) {
        this.id = id;
        this.afterTask = afterTask;
        this.workspace = mail.from().id();
        this.recipient = mail.recipient().onTheWire();
        this.subject = mail.subject();
        this.content = mail.text();
        this.replyTo = mail.replyTo() == null ? null : mail.replyTo().onTheWire();
        Attachment file = mail.attachment();
        if (file != null) {
            this.attachmentName = file.name();
            this.attachmentType = file.type();
            this.attachment = file.content();
        }
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    MailId id() {
        return id;
    }

    String workspaceId() {
        return workspace;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    @Nullable
    String content() {
        return content;
    }

    @Nullable
    String replyTo() {
        return replyTo;
    }

    @Nullable
    Attachment attachment() {
        return attachment == null
                ? null
                : new Attachment(
                        Objects.requireNonNull(attachmentName), Objects.requireNonNull(attachmentType), attachment);
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    String lastError() {
        return lastError;
    }

    MailState state() {
        if (sentAt != null) {
            return MailState.SENT;
        }
        return givenUpAt != null ? MailState.GIVEN_UP : MailState.WAITING;
    }

    MailOutcome outcome() {
        return new MailOutcome(state(), Objects.requireNonNullElse(lastError, ""));
    }

    /** Keeps other replicas away until the attempt has had its time; if this one dies meanwhile, they try then. */
    void beginAttempt(Instant now) {
        attempts++;
        lastError = null;
        Duration wait = Duration.ofMinutes(1L << Math.min(attempts, MOST_ATTEMPTS));
        nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    void sent(Instant now) {
        sentAt = now;
        givenUpAt = null;
        empty();
        lastError = null;
    }

    /** Keeps the reason, and ends it if this was the last attempt. */
    void failed(String error, Instant now) {
        lastError = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        if (attempts >= MOST_ATTEMPTS) {
            givenUpAt = now;
            empty();
        }
    }

    private void empty() {
        content = null;
        attachment = null;
    }
}
