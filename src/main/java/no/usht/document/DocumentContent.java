package no.usht.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bytes of one version, in {@link DocumentPart}; the database marks those that no version has any more. */
@Entity
@Table(name = "document_content")
class DocumentContent {

    @Id
    private DocumentContentId id;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "bytes")
    private long bytes;

    /** Null: a version has it. The database's triggers write it. */
    @Column(name = "unused_since", insertable = false, updatable = false)
    private @Nullable Instant unusedSince;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DocumentContent() {}

    DocumentContent(DocumentContentId id, UUID subject, long bytes) {
        this.id = id;
        this.subject = subject;
        this.bytes = bytes;
    }

    DocumentContentId id() {
        return id;
    }

    long bytes() {
        return bytes;
    }
}
