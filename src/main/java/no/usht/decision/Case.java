package no.usht.decision;

import java.util.List;
import java.util.Optional;
import no.usht.access.PersonId;
import no.usht.application.ApplicationId;
import no.usht.application.ReceivedApplications.Received;
import no.usht.application.Submission;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * An application with what the directorate has done with it.
 *
 * @param late whether it came after the deadline
 * @param before what the applicant was granted of the same scheme the year before, in øre; null where nothing was decided
 * @param decisions the newest first
 */
public record Case(
        Received received,
        boolean late,
        @Nullable Long before,
        Optional<Officer> officer,
        Optional<Proposal> proposal,
        List<Decision> decisions) {

    /** Somebody in the directorate. */
    public record Officer(PersonId id, String name) {}

    public Case {
        decisions = List.copyOf(decisions);
    }

    /** Which application it is. */
    public ApplicationId id() {
        return received.id();
    }

    /** Who answers for it. */
    public CentreKey centre() {
        return received.sent().centre();
    }

    /** What was applied for. */
    public Submission submission() {
        return received.sent().content();
    }

    /** What was decided last, if anything was. */
    public Optional<Decision> decision() {
        return decisions.stream().findFirst();
    }

    /** What is granted by now in all, in øre. */
    public long granted() {
        return decision().map(Decision::amount).orElse(0L);
    }

    /** What would be granted in all if what is proposed were decided, in øre. */
    public long expected() {
        return state() == CaseState.WITHDRAWN && decisions.isEmpty()
                ? 0
                : proposal.map(Proposal::amount).orElseGet(this::granted);
    }

    /** How far it has come. */
    public CaseState state() {
        if (!received.sent().current()) {
            return CaseState.WITHDRAWN;
        }
        if (proposal.isPresent()) {
            return decisions.isEmpty() ? CaseState.PROPOSED : CaseState.AMENDING;
        }
        return decision()
                .map(decision -> decision.sentAt() == null ? CaseState.DECIDED : CaseState.SENT)
                .orElse(CaseState.RECEIVED);
    }

    /** What can be done with it by whoever proposes, or decides what they see. */
    CaseFacts facts(boolean ownProposal, boolean changed) {
        return new CaseFacts(state(), submission().caseNumber(), ownProposal, changed);
    }
}
