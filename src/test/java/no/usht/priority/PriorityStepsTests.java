package no.usht.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.usht.content.Problem;
import org.junit.jupiter.api.Test;

/** What can be done with a priority in each state. */
class PriorityStepsTests {

    private record Facts(
            PriorityState state,
            String nameNb,
            List<Problem> unfitForOthers,
            List<Problem> inUse,
            boolean inWorkElsewhere)
            implements PriorityFacts {}

    private static final Problem UNFIT = Problem.ofAll("unfit");
    private static final Problem USED = Problem.ofAll("used");

    @Test
    void leadFromDraftsToWhatIsPublishedOrGone() {
        Facts draft = new Facts(PriorityState.DRAFT, "Demensplan", List.of(), List.of(), false);
        assertThat(PrioritySteps.ALL.take(draft, PriorityAction.PUBLISH).to()).contains(PriorityState.PUBLISHED);
        assertThat(PrioritySteps.ALL.take(draft, PriorityAction.DELETE).to()).isEqualTo(Optional.empty());
    }

    @Test
    void leadNowhereFromWhatIsPublished() {
        Facts published = new Facts(PriorityState.PUBLISHED, "Demensplan", List.of(), List.of(), false);
        assertThat(PrioritySteps.ALL.offered(PriorityState.PUBLISHED, permission -> true))
                .isEmpty();
        assertThat(PrioritySteps.ALL.whyNot(published, PriorityAction.PUBLISH))
                .containsExactly(Problem.ofAll("priority.problem.publishedAlready", "Demensplan"));
        assertThat(PrioritySteps.ALL.whyNot(published, PriorityAction.DELETE))
                .containsExactly(Problem.ofAll("priority.problem.publishedStays", "Demensplan"));
    }

    @Test
    void needADraftThatIsFitAndOneThatNobodyUsesOrWritesOn() {
        Facts draft = new Facts(PriorityState.DRAFT, "Demensplan", List.of(UNFIT), List.of(USED), true);
        assertThat(PrioritySteps.ALL.whyNot(draft, PriorityAction.PUBLISH)).containsExactly(UNFIT);
        assertThat(PrioritySteps.ALL.whyNot(draft, PriorityAction.DELETE)).containsExactly(USED);
        Facts inWork = new Facts(PriorityState.DRAFT, "Demensplan", List.of(), List.of(), true);
        assertThat(PrioritySteps.ALL.whyNot(inWork, PriorityAction.DELETE))
                .containsExactly(Problem.ofAll("priority.problem.inWork"));
    }
}
