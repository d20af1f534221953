package no.usht.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import no.usht.handover.CentreKeyConverter;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.Immutable;

/** Who opened a letter first, of those who may answer for its centre. */
@Entity
@Immutable
@Table(schema = "national", name = "grant_letter_seen")
class SeenRow {

    @Id
    @Column(name = "decision_id")
    private DecisionId decision;

    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "applicant_key")
    private CentreKey applicant;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_by_name")
    private String seenByName;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SeenRow() {}

    Instant seenAt() {
        return seenAt;
    }

    String seenByName() {
        return seenByName;
    }
}
