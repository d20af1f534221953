package no.usht.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import no.usht.access.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A letter as it was signed; the directorate's, and read by centres that it was sent to. */
@Entity
@Immutable
@Table(name = "assignment_letter_version", schema = "national")
class LetterVersionRow implements Persistable<LetterVersionId> {

    @Id
    private LetterVersionId id;

    @Column(name = "letter_id")
    private AssignmentLetterId letter;

    @Column(name = "number")
    private int number;

    @Column(name = "year")
    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    private Letter content;

    @Column(name = "changes_nb")
    private String changesNb;

    @Column(name = "changes_nn")
    private String changesNn;

    @Column(name = "review_id")
    private ReviewId review;

    @Column(name = "put_forward_by")
    private PersonId putForwardBy;

    @Column(name = "signed_by")
    private PersonId signedBy;

    @Column(name = "signed_by_name")
    private String signedByName;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LetterVersionRow() {}

    /** @param review when it was put forward, with what it says */
    LetterVersionRow(LetterVersion version, LetterReviewRow review, PersonId signedBy) {
        this.id = version.id();
        this.unsaved = true;
        this.letter = version.letter();
        this.number = version.number();
        this.year = version.content().year();
        this.content = version.content();
        this.changesNb = version.changes().nb();
        this.changesNn = version.changes().nn();
        this.review = review.getId();
        this.putForwardBy = review.person();
        this.signedBy = signedBy;
        this.signedByName = version.signedBy();
        this.signedAt = version.signedAt();
    }

    LetterVersion version() {
        return new LetterVersion(
                id, letter, number, content, new Letter.Both(changesNb, changesNn), signedByName, signedAt);
    }

    @Override
    public LetterVersionId getId() {
        return id;
    }

    // Without it the repository would look the id up before it inserts, because the id is given at creation.
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
