package no.usht.priority;

import java.util.Set;
import no.usht.content.Problem;
import no.usht.steps.Transitions;

/** What can be done with a priority, and by whom; there is no way back, because activities point to what is published. */
public final class PrioritySteps {

    private static final String WRITE = "PRIORITY_WRITE";

    /** All of it. */
    public static final Transitions<PriorityState, PriorityAction, PriorityFacts> ALL =
            Transitions.<PriorityState, PriorityAction, PriorityFacts>of(
                            PriorityState.DRAFT, PriorityFacts::state, PrioritySteps::notNow)
                    .step(
                            PriorityAction.PUBLISH,
                            Set.of(PriorityState.DRAFT),
                            PriorityState.PUBLISHED,
                            WRITE,
                            step -> step.needs("fit for others", PriorityFacts::unfitForOthers))
                    .end(
                            PriorityAction.DELETE,
                            Set.of(PriorityState.DRAFT),
                            WRITE,
                            step -> step.needs("not in use", PriorityFacts::inUse)
                                    .unless(
                                            "in nobody else's work",
                                            PriorityFacts::inWorkElsewhere,
                                            priority -> Problem.ofAll("priority.problem.inWork")));

    private PrioritySteps() {}

    private static Problem notNow(PriorityAction action, PriorityFacts priority) {
        return Problem.ofAll(
                switch (action) {
                    case PUBLISH -> "priority.problem.publishedAlready";
                    case DELETE -> "priority.problem.publishedStays";
                },
                priority.nameNb());
    }
}
