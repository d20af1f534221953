package no.usht.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.usht.access.PersonId;
import org.jspecify.annotations.Nullable;

/** A notice in the workspace that it is of. */
@Entity
@Table(name = "notice")
class NoticeRow {

    @Id
    private NoticeId id;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "kind")
    private String kind;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "title")
    private String title;

    @Column(name = "caused_by")
    private String causedBy;

    @Column(name = "path")
    private String path;

    @Column(name = "at")
    private Instant at;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "mail_due")
    private boolean mailDue;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NoticeRow() {}

    NoticeId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String path() {
        return path;
    }

    Instant at() {
        return at;
    }

    boolean isRead() {
        return readAt != null;
    }

    Notice read(NoticeKind known) {
        return new Notice(id, known, title, causedBy, at, readAt != null);
    }

    void markRead(Instant now) {
        readAt = now;
        mailDue = false;
    }

    void markUnread() {
        readAt = null;
    }

    void markMailed(Instant now) {
        mailDue = false;
        mailedAt = now;
    }
}
