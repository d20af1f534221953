package no.usht.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.shared.Language;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What an officer proposes, or what was decided.
 *
 * @param amount what is granted in all, in øre
 * @param reason why, as the applicant reads it
 * @param conditionsNb conditions for this applicant alone, besides those of the scheme
 */
@RecordBuilder
public record ProposalContent(
        @Nullable Outcome outcome, @Nullable Long amount, String reason, String conditionsNb, String conditionsNn)
        implements ProposalContentBuilder.With {

    private static final int LONGEST = 5_000;

    public static final Field<ProposalContent, @Nullable Outcome> OUTCOME = Field.choice(
                    "decision.proposal.outcome", Outcome.class, ProposalContent::outcome, ProposalContent::withOutcome)
            .required("decision.proposal.outcomeMissing");
    public static final Field<ProposalContent, @Nullable Long> AMOUNT = Field.amount(
                    "decision.proposal.amount", ProposalContent::amount, ProposalContent::withAmount)
            .inOre()
            .required("decision.proposal.amountMissing");
    public static final Field<ProposalContent, String> REASON = Field.text(
                    "decision.proposal.reason", ProposalContent::reason, ProposalContent::withReason)
            .atMost(LONGEST);
    public static final Field<ProposalContent, String> CONDITIONS_NB = Field.text(
                    "decision.proposal.conditionsNb", ProposalContent::conditionsNb, ProposalContent::withConditionsNb)
            .atMost(LONGEST);
    public static final Field<ProposalContent, String> CONDITIONS_NN = Field.text(
                    "decision.proposal.conditionsNn", ProposalContent::conditionsNn, ProposalContent::withConditionsNn)
            .atMost(LONGEST);
    public static final Fields<ProposalContent> FIELDS =
            Fields.of(OUTCOME, AMOUNT, REASON, CONDITIONS_NB, CONDITIONS_NN);

    public ProposalContent {
        reason = PlainText.ofKept(reason);
        conditionsNb = PlainText.ofKept(conditionsNb);
        conditionsNn = PlainText.ofKept(conditionsNn);
    }

    /** Before anybody has proposed anything. */
    public static ProposalContent empty() {
        return new ProposalContent(null, null, "", "", "");
    }

    /** Its conditions in that language form. */
    public String conditions(Language language) {
        return language.pickWritten(conditionsNb, conditionsNn);
    }

    /** The same with that amount, which says what it comes to where so much was asked for. */
    public ProposalContent withAmountOf(long ore, long asked) {
        boolean dismissed = ore == 0 && outcome == Outcome.DISMISSED;
        return with(next -> next.amount(ore).outcome(dismissed ? Outcome.DISMISSED : Outcome.of(ore, asked)));
    }

    ProposalContent tidied() {
        return FIELDS.tidied(this);
    }

    /** What hinders that it is proposed where so much was asked for. */
    List<Problem> check(long asked) {
        List<Problem> found = new ArrayList<>(FIELDS.check(this));
        if (outcome == null || amount == null) {
            return found;
        }
        switch (outcome) {
            case GRANTED -> {
                if (amount != asked || asked == 0) {
                    found.add(Problem.of(AMOUNT, "decision.proposal.notAll"));
                }
            }
            case PARTLY -> {
                if (amount <= 0 || amount >= asked) {
                    found.add(Problem.of(AMOUNT, "decision.proposal.notPart"));
                }
            }
            case REFUSED, DISMISSED -> {
                if (amount != 0) {
                    found.add(Problem.of(AMOUNT, "decision.proposal.notNothing"));
                }
                if (reason.isEmpty()) {
                    found.add(Problem.of(REASON, "decision.proposal.reasonMissing"));
                }
            }
        }
        if (!conditionsNn.isEmpty() && conditionsNb.isEmpty()) {
            found.add(Problem.of(CONDITIONS_NB, "decision.proposal.conditionsMissing"));
        }
        return FIELDS.sorted(found);
    }
}
