package no.usht.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import no.usht.jobs.JobId;
import no.usht.mail.Attachment;
import org.jspecify.annotations.Nullable;

/** A mail to many; never changed. */
@Entity
@Table(name = "mailing")
class MailingRow {

    @Id
    private MailingId id;

    @Column(name = "audience")
    private String audience;

    @Column(name = "about")
    private String about;

    @Column(name = "subject")
    private String subject;

    @Column(name = "text")
    private String text;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "job_id")
    private JobId job;

    @Column(name = "attachment_name")
    private @Nullable String attachmentName;

    @Column(name = "attachment_type")
    private @Nullable String attachmentType;

    @Column(name = "attachment")
    private @Nullable String attachment;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MailingRow() {}

    MailingRow(MailingId id, String audience, MailingContent content, String sentBy, Instant sentAt, JobId job) {
        this.id = id;
        this.audience = audience;
        this.about = content.about();
        this.subject = content.subject();
        this.text = content.text();
        this.sentBy = sentBy;
        this.sentAt = sentAt;
        this.job = job;
    }

    /** With a small file of text that goes to each receiver. */
    MailingRow with(Attachment file) {
        attachmentName = file.name();
        attachmentType = file.type();
        attachment = new String(file.content(), StandardCharsets.UTF_8);
        return this;
    }

    Optional<Attachment> attachment() {
        return attachmentName == null || attachmentType == null || attachment == null
                ? Optional.empty()
                : Optional.of(
                        new Attachment(attachmentName, attachmentType, attachment.getBytes(StandardCharsets.UTF_8)));
    }

    MailingId id() {
        return id;
    }

    String audience() {
        return audience;
    }

    MailingContent content() {
        return new MailingContent(about, subject, text);
    }

    String sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    JobId job() {
        return job;
    }
}
