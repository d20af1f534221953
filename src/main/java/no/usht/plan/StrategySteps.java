package no.usht.plan;

import static no.usht.plan.StrategyAction.ADOPT;
import static no.usht.plan.StrategyAction.BEGIN_REVISION;
import static no.usht.plan.StrategyAction.DELETE;
import static no.usht.plan.StrategyAction.END_REVISION;
import static no.usht.plan.StrategyAction.REWORK;
import static no.usht.plan.StrategyAction.SUPERSEDE;
import static no.usht.plan.StrategyState.DRAFT;
import static no.usht.plan.StrategyState.IN_FORCE;
import static no.usht.plan.StrategyState.SUPERSEDED;
import static no.usht.plan.StrategyState.UNDER_REVISION;

import java.util.Set;
import java.util.function.Function;
import no.usht.content.Problem;
import no.usht.steps.Transitions;

/** What can be done with a strategy, and by whom. */
public final class StrategySteps {

    private static final String WRITE = "PLAN_WRITE";

    /** All of it. */
    public static final Transitions<StrategyState, StrategyAction, StrategyState> ALL = Transitions.of(
                    DRAFT, Function.<StrategyState>identity(), StrategySteps::notNow)
            .stay(REWORK, Set.of(DRAFT), WRITE)
            .step(ADOPT, Set.of(DRAFT), IN_FORCE, "PLAN_ADOPT")
            .step(BEGIN_REVISION, Set.of(IN_FORCE), UNDER_REVISION, WRITE)
            .step(END_REVISION, Set.of(UNDER_REVISION), IN_FORCE, WRITE)
            // By adopting another one.
            .step(SUPERSEDE, Set.of(IN_FORCE, UNDER_REVISION), SUPERSEDED, "PLAN_ADOPT")
            .end(DELETE, Set.of(DRAFT), WRITE, step -> step);

    private StrategySteps() {}

    private static Problem notNow(StrategyAction action, StrategyState state) {
        return Problem.ofAll(
                switch (state) {
                    case DRAFT -> "plan.strategy.notNow.draft";
                    case IN_FORCE, UNDER_REVISION -> "plan.strategy.notNow.inForce";
                    case SUPERSEDED -> "plan.strategy.notNow.superseded";
                });
    }
}
