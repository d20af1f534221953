package no.usht.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import no.usht.access.PersonId;
import no.usht.application.ApplicationId;
import no.usht.grant.GrantYearId;

/** What is proposed in a case, until it is decided. Whoever writes it holds its year, so that one comes after the other. */
@Entity
@Table(schema = "national", name = "grant_proposal")
class ProposalRow {

    @Id
    @Column(name = "application_id")
    private ApplicationId application;

    @Column(name = "year_id", updatable = false)
    private GrantYearId year;

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
    private PersonId by;

    @Column(name = "proposed_by_name")
    private String byName;

    @Column(name = "proposed_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ProposalRow() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    ProposalRow(GrantYearId year, Proposal proposal) {
        this.year = year;
        this.application = proposal.application();
        become(proposal);
    }

    void become(Proposal proposal) {
        ProposalContent content = proposal.content();
        outcome = Objects.requireNonNull(content.outcome());
        amount = proposal.amount();
        reason = content.reason();
        conditionsNb = content.conditionsNb();
        conditionsNn = content.conditionsNn();
        by = proposal.by();
        byName = proposal.byName();
        at = proposal.at();
    }

    Proposal proposal() {
        return new Proposal(
                application, new ProposalContent(outcome, amount, reason, conditionsNb, conditionsNn), by, byName, at);
    }
}
