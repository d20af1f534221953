package no.usht.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import no.usht.access.PersonId;
import no.usht.application.ApplicationId;
import no.usht.grant.GrantYearId;
import no.usht.handover.CentreKeyConverter;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was decided in a case; never changed, and a centre's own to read once its letter went. */
@Entity
@Immutable
@Table(schema = "national", name = "grant_decision")
class DecisionRow {

    @Id
    private DecisionId id;

    @Column(name = "application_id")
    private ApplicationId application;

    @Column(name = "year_id")
    private GrantYearId year;

    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "applicant_key")
    private CentreKey applicant;

    @Column(name = "host_code")
    private String host;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "amount_ore")
    private long amount;

    @Column(name = "reason")
    private String reason;

    @Column(name = "conditions_nb")
    private String conditionsNb;

    @Column(name = "conditions_nn")
    private String conditionsNn;

    @Column(name = "proposed_by")
    private PersonId proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "decided_by")
    private PersonId decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DecisionRow() {}

    DecisionRow(Decision decision) {
        id = decision.id();
        application = decision.application();
        year = decision.year();
        applicant = decision.centre();
        host = decision.host();
        number = decision.number();
        kind = decision.kind();
        outcome = decision.outcome();
        amount = decision.amount();
        reason = decision.reason();
        conditionsNb = decision.conditionsNb();
        conditionsNn = decision.conditionsNn();
        proposedBy = decision.proposedBy();
        proposedByName = decision.proposedByName();
        decidedBy = decision.decidedBy();
        decidedByName = decision.decidedByName();
        decidedAt = decision.decidedAt();
    }

    Decision decision(@Nullable Instant sentAt) {
        return DecisionBuilder.builder()
                .id(id)
                .application(application)
                .year(year)
                .centre(applicant)
                .host(host)
                .number(number)
                .kind(kind)
                .outcome(outcome)
                .amount(amount)
                .reason(reason)
                .conditionsNb(conditionsNb)
                .conditionsNn(conditionsNn)
                .proposedBy(proposedBy)
                .proposedByName(proposedByName)
                .decidedBy(decidedBy)
                .decidedByName(decidedByName)
                .decidedAt(decidedAt)
                .sentAt(sentAt)
                .build();
    }
}
