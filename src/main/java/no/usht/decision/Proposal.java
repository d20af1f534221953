package no.usht.decision;

import java.time.Instant;
import no.usht.access.PersonId;
import no.usht.application.ApplicationId;
import no.usht.shared.PlainText;

/**
 * What is proposed in a case. Equal to another one only where nobody has changed it in between.
 *
 * @param by whoever changed it last
 */
public record Proposal(ApplicationId application, ProposalContent content, PersonId by, String byName, Instant at) {

    public Proposal {
        byName = PlainText.ofKept(byName);
    }

    /** What would be granted in all, in øre. */
    public long amount() {
        return content.amount() == null ? 0 : content.amount();
    }
}
