package no.usht.grant;

import java.util.Set;
import no.usht.content.Problem;
import no.usht.steps.Transitions;

/** What can be done with a year of a scheme, and by whom; there is no way back, because centres rely on what is announced. */
public final class GrantSteps {

    private static final String WRITE = "GRANT_WRITE";

    /** All of it. */
    public static final Transitions<GrantState, GrantAction, GrantFacts> ALL =
            Transitions.<GrantState, GrantAction, GrantFacts>of(
                            GrantState.PLANNED, GrantFacts::state, GrantSteps::notNow)
                    .step(
                            GrantAction.ANNOUNCE,
                            Set.of(GrantState.PLANNED),
                            GrantState.ANNOUNCED,
                            WRITE,
                            step -> step.needs("all that centres have to know", GrantFacts::missing))
                    .end(GrantAction.DELETE, Set.of(GrantState.PLANNED), WRITE, step -> step);

    private GrantSteps() {}

    private static Problem notNow(GrantAction action, GrantFacts year) {
        return Problem.ofAll(
                switch (action) {
                    case ANNOUNCE -> "grant.year.announcedAlready";
                    case DELETE -> "grant.year.announcedStays";
                });
    }
}
