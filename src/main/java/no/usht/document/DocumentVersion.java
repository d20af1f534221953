package no.usht.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a file was from one moment on, until somebody put another in its place. */
@Entity
@Table(name = "document_version")
class DocumentVersion {

    @Embeddable
    record Key(
            @Column(name = "document_id") DocumentId document,
            @Column(name = "number") int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "content_id")
    private DocumentContentId content;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "bytes")
    private long bytes;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DocumentVersion() {}

    DocumentVersion(
            Document of, int number, DocumentContent content, FileKind kind, String sha256, Instant at, String by) {
        this.key = new Key(of.id(), number);
        this.subject = of.subject().id();
        this.content = content.id();
        this.mediaType = kind.mediaType();
        this.bytes = content.bytes();
        this.sha256 = sha256;
        this.addedAt = at;
        this.addedBy = by;
    }

    int number() {
        return key.number();
    }

    DocumentId document() {
        return key.document();
    }

    DocumentContentId content() {
        return content;
    }

    DocumentDetails.Version read() {
        return new DocumentDetails.Version(key.number(), FileKind.ofMediaType(mediaType), bytes, addedAt, addedBy);
    }
}
