package no.usht.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import no.usht.centre.CentreProfile;
import no.usht.handover.CentreKeyConverter;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** That a version was sent to a centre; the directorate's, and the centre's own. */
@Entity
@Immutable
@Table(name = "assignment_letter_receipt", schema = "national")
class LetterReceiptRow implements Persistable<ReceiptId> {

    @Id
    private ReceiptId id;

    @Column(name = "version_id")
    private LetterVersionId version;

    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "sent_key")
    private CentreKey sentTo;

    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "recipient_key")
    private CentreKey recipient;

    @Column(name = "host")
    private String host;

    @Column(name = "language")
    private String language;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LetterReceiptRow() {}

    /**
     * @param id with the mark of the centre
     * @param host the municipality that answers for the centre when it is sent; may be empty
     */
    LetterReceiptRow(ReceiptId id, LetterVersionId version, CentreProfile centre, String host, Instant sentAt) {
        this.id = id;
        this.unsaved = true;
        this.version = version;
        this.sentTo = centre.key();
        this.recipient = centre.key();
        this.host = host;
        this.language = centre.language().tag();
        this.sentAt = sentAt;
    }

    LetterVersionId version() {
        return version;
    }

    CentreKey sentTo() {
        return sentTo;
    }

    Copy copy(Optional<Copy.Reading> reading) {
        return new Copy(
                id, version, sentTo, recipient, host, Language.parse(language).orElse(Language.NB), sentAt, reading);
    }

    @Override
    public ReceiptId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostPersist
    @PostLoad
    void markSaved() {
        unsaved = false;
    }
}
