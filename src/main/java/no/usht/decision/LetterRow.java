package no.usht.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import no.usht.handover.CentreKeyConverter;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The letter about a decision: the directorate says once that it went, and nothing else of it is changed. */
@Entity
@DynamicUpdate
@Table(schema = "national", name = "grant_letter")
class LetterRow {

    @Id
    @Column(name = "decision_id")
    private DecisionId decision;

    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "applicant_key", updatable = false)
    private CentreKey applicant;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", updatable = false)
    private Language language;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content", updatable = false)
    private LetterContent content;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LetterRow() {}

    LetterRow(Decision decision, Language language, LetterContent content) {
        this.decision = decision.id();
        this.applicant = decision.centre();
        this.language = language;
        this.content = content;
        this.madeAt = decision.decidedAt();
    }

    GrantLetter letter(Decision about, @Nullable SeenRow seen) {
        return new GrantLetter(
                about, language, content, seen == null ? null : seen.seenAt(), seen == null ? "" : seen.seenByName());
    }

    CentreKey applicant() {
        return applicant;
    }

    void sent(Instant now) {
        sentAt = now;
    }
}
