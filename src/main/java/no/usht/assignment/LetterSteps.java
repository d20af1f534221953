package no.usht.assignment;

import java.util.Set;
import no.usht.content.Problem;
import no.usht.steps.Transitions;

/** What can be done with an assignment letter, and by whom; what was signed stays, and a newer version takes its place. */
public final class LetterSteps {

    private static final String WRITE = "ASSIGNMENT_WRITE";
    private static final String SIGN = "ASSIGNMENT_SIGN";

    /** All of it. */
    public static final Transitions<LetterState, LetterAction, LetterFacts> ALL =
            Transitions.<LetterState, LetterAction, LetterFacts>of(
                            LetterState.DRAFT, LetterFacts::state, LetterSteps::notNow)
                    .step(
                            LetterAction.PUT_FORWARD,
                            Set.of(LetterState.DRAFT),
                            LetterState.IN_REVIEW,
                            WRITE,
                            step -> step.needs(
                                            "all that centres have to know",
                                            letter -> letter.missing().get())
                                    .unless(
                                            "says something else than what is signed",
                                            letter -> letter.same().getAsBoolean(),
                                            letter -> Problem.ofAll("assignment.step.same")))
                    .step(
                            LetterAction.SIGN,
                            Set.of(LetterState.IN_REVIEW),
                            LetterState.SIGNED,
                            SIGN,
                            step -> step.unless(
                                            "put forward by somebody else",
                                            letter -> letter.own().getAsBoolean(),
                                            letter -> Problem.ofAll("assignment.step.own"))
                                    .unless(
                                            "the priorities are the same still",
                                            letter -> letter.stale().getAsBoolean(),
                                            letter -> Problem.ofAll("assignment.step.stale")))
                    .step(LetterAction.GIVE_BACK, Set.of(LetterState.IN_REVIEW), LetterState.DRAFT, WRITE)
                    .stay(LetterAction.SEND, Set.of(LetterState.SIGNED), WRITE)
                    .step(LetterAction.REVISE, Set.of(LetterState.SIGNED), LetterState.DRAFT, WRITE)
                    .end(
                            LetterAction.DELETE,
                            Set.of(LetterState.DRAFT),
                            WRITE,
                            step -> step.unless(
                                    "never signed",
                                    letter -> letter.versions() > 0,
                                    letter -> Problem.ofAll("assignment.step.signedStays")));

    private LetterSteps() {}

    private static Problem notNow(LetterAction action, LetterFacts letter) {
        return Problem.ofAll(
                switch (letter.state()) {
                    case DRAFT -> "assignment.step.draft";
                    case IN_REVIEW ->
                        action == LetterAction.PUT_FORWARD
                                ? "assignment.step.inReviewAlready"
                                : "assignment.step.inReview";
                    case SIGNED ->
                        action == LetterAction.DELETE ? "assignment.step.signedStays" : "assignment.step.signed";
                });
    }
}
