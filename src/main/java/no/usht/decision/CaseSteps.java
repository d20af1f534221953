package no.usht.decision;

import java.util.Set;
import no.usht.content.Problem;
import no.usht.steps.Transitions;

/** What can be done with a case, and by whom: nobody decides what they have proposed, and nothing is decided anew before its letter went. */
public final class CaseSteps {

    private static final String WRITE = "CASE_WRITE";

    /** All of it; a centre that takes its application back ends it from outside. */
    public static final Transitions<CaseState, CaseAction, CaseFacts> ALL =
            Transitions.<CaseState, CaseAction, CaseFacts>of(CaseState.RECEIVED, CaseFacts::state, CaseSteps::notNow)
                    .step(
                            CaseAction.PROPOSE,
                            Set.of(CaseState.RECEIVED, CaseState.PROPOSED),
                            CaseState.PROPOSED,
                            WRITE,
                            step -> step)
                    .step(
                            CaseAction.PROPOSE,
                            Set.of(CaseState.SENT, CaseState.AMENDING),
                            CaseState.AMENDING,
                            WRITE,
                            step -> step)
                    .step(
                            CaseAction.DECIDE,
                            Set.of(CaseState.PROPOSED, CaseState.AMENDING),
                            CaseState.DECIDED,
                            "CASE_DECIDE",
                            step -> step.unless(
                                            "what was seen",
                                            CaseFacts::changed,
                                            one -> Problem.ofAll("decision.refused.changed", one.caseNumber()))
                                    .unless(
                                            "another person than who proposed it",
                                            CaseFacts::ownProposal,
                                            one -> Problem.ofAll("decision.refused.own", one.caseNumber())))
                    .step(CaseAction.SEND, Set.of(CaseState.DECIDED), CaseState.SENT, WRITE);

    private CaseSteps() {}

    private static Problem notNow(CaseAction action, CaseFacts one) {
        return Problem.ofAll(
                switch (one.state()) {
                    case RECEIVED ->
                        action == CaseAction.SEND ? "decision.refused.notDecided" : "decision.refused.notProposed";
                    case PROPOSED, AMENDING -> "decision.refused.notDecided";
                    case DECIDED ->
                        action == CaseAction.PROPOSE ? "decision.refused.notSent" : "decision.refused.decided";
                    case SENT -> action == CaseAction.SEND ? "decision.refused.sent" : "decision.refused.decided";
                    case WITHDRAWN -> "decision.refused.withdrawn";
                },
                one.caseNumber());
    }
}
