package no.usht.plan;

import static no.usht.plan.PlanAction.ADOPT;
import static no.usht.plan.PlanAction.DELETE;
import static no.usht.plan.PlanAction.REVISE;
import static no.usht.plan.PlanState.ADOPTED;
import static no.usht.plan.PlanState.DRAFT;

import java.util.Set;
import no.usht.content.Problem;
import no.usht.steps.Transitions;

/** What can be done with an action plan, and by whom. */
public final class PlanSteps {

    /** All of it. */
    public static final Transitions<PlanState, PlanAction, PlanFacts> ALL = Transitions.of(
                    DRAFT, PlanFacts::state, PlanSteps::notNow)
            .step(
                    ADOPT,
                    Set.of(DRAFT),
                    ADOPTED,
                    "PLAN_ADOPT",
                    step -> step.unless(
                            "has measures",
                            plan -> plan.measures() == 0,
                            plan -> Problem.ofAll("plan.adopt.noMeasures")))
            .stay(
                    REVISE,
                    Set.of(ADOPTED),
                    "PLAN_ADOPT",
                    step -> step.unless(
                            "says something else", plan -> !plan.changed(), plan -> Problem.ofAll("plan.adopt.same")))
            .end(
                    DELETE,
                    Set.of(DRAFT),
                    "PLAN_WRITE",
                    step -> step.unless(
                            "has no measures",
                            plan -> plan.measures() > 0,
                            plan -> Problem.ofAll("plan.delete.hasMeasures")));

    private PlanSteps() {}

    private static Problem notNow(PlanAction action, PlanFacts plan) {
        return Problem.ofAll(
                switch (plan.state()) {
                    case DRAFT -> "plan.adopt.draft";
                    case ADOPTED -> action == DELETE ? "plan.delete.adopted" : "plan.adopt.already";
                });
    }
}
