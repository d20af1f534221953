package no.usht.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A mail to all who had a role; never changed. */
@Entity
@Table(name = "contact_mail")
class ContactMailRow {

    @Id
    private UUID id;

    @Column(name = "role")
    private String role;

    @Column(name = "subject")
    private String subject;

    @Column(name = "text")
    private String text;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "job_id")
    private UUID job;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ContactMailRow() {}

    ContactMailRow(UUID id, ContactMailContent content, String sentBy, Instant sentAt, UUID job) {
        this.id = id;
        this.role = content.role();
        this.subject = content.subject();
        this.text = content.text();
        this.sentBy = sentBy;
        this.sentAt = sentAt;
        this.job = job;
    }

    UUID id() {
        return id;
    }

    ContactMailContent content() {
        return new ContactMailContent(role, subject, text);
    }

    String sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    UUID job() {
        return job;
    }
}
