package no.usht.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.CurrentPerson;
import no.usht.access.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That a letter was put forward, with what it said then, or given back. */
@Entity
@Immutable
@Table(name = "assignment_letter_review", schema = "national")
class LetterReviewRow implements Persistable<ReviewId> {

    @Id
    private ReviewId id;

    @Column(name = "letter_id")
    private AssignmentLetterId letter;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Review.Kind kind;

    @Column(name = "at")
    private Instant at;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "person")
    private String personName;

    @Column(name = "reason")
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    private @Nullable Letter content;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LetterReviewRow() {}

    private LetterReviewRow(AssignmentLetterId letter, Review review, PersonId person, @Nullable Letter content) {
        this.id = new ReviewId(UUID.randomUUID());
        this.unsaved = true;
        this.letter = letter;
        this.kind = review.kind();
        this.at = review.at();
        this.person = person;
        this.personName = review.person();
        this.reason = review.reason();
        this.content = content;
    }

    static LetterReviewRow putForward(AssignmentLetterId letter, Letter content, CurrentPerson by, Instant at) {
        return new LetterReviewRow(letter, new Review(Review.Kind.PUT_FORWARD, at, by.name(), ""), by.id(), content);
    }

    static LetterReviewRow givenBack(AssignmentLetterId letter, String reason, CurrentPerson by, Instant at) {
        return new LetterReviewRow(letter, new Review(Review.Kind.GIVEN_BACK, at, by.name(), reason), by.id(), null);
    }

    Review review() {
        return new Review(kind, at, personName, reason);
    }

    PersonId person() {
        return person;
    }

    /** What was put forward; empty where it was given back. */
    Optional<Letter> content() {
        return Optional.ofNullable(content);
    }

    @Override
    public ReviewId getId() {
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
