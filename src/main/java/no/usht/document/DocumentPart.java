package no.usht.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** As many bytes of a file as are in memory at a time. */
@Entity
@Table(name = "document_part")
class DocumentPart {

    /** The most bytes of one, as the database has it too. */
    static final int SIZE = 1 << 18;

    @Embeddable
    record Key(
            @Column(name = "content_id") DocumentContentId content,
            @Column(name = "number") int number) implements Serializable {}

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // queries read it
    private Key key;

    @Column(name = "content")
    private byte[] content;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DocumentPart() {}

    DocumentPart(DocumentContentId of, int number, byte... content) {
        this.key = new Key(of, number);
        this.content = content;
    }
}
