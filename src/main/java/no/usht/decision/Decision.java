package no.usht.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import no.usht.access.PersonId;
import no.usht.application.ApplicationId;
import no.usht.grant.GrantYearId;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * What was decided in a case, for good.
 *
 * @param centre that answers for it now
 * @param host code of the municipality that answered for the centre when it was decided; empty if none did
 * @param number within the case: 1 for the first
 * @param amount what is granted in all after it, in øre
 * @param sentAt when its letter went; null before that
 */
@RecordBuilder
public record Decision(
        DecisionId id,
        ApplicationId application,
        GrantYearId year,
        CentreKey centre,
        String host,
        int number,
        DecisionKind kind,
        Outcome outcome,
        long amount,
        String reason,
        String conditionsNb,
        String conditionsNn,
        PersonId proposedBy,
        String proposedByName,
        PersonId decidedBy,
        String decidedByName,
        Instant decidedAt,
        @Nullable Instant sentAt) {

    /** What was decided, as it could be proposed again. */
    public ProposalContent content() {
        return new ProposalContent(outcome, amount, reason, conditionsNb, conditionsNn);
    }
}
