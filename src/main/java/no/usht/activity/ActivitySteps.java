package no.usht.activity;

import static no.usht.activity.ActivityAction.ARCHIVE;
import static no.usht.activity.ActivityAction.ASK_FOR_PUBLICATION;
import static no.usht.activity.ActivityAction.BRING_BACK;
import static no.usht.activity.ActivityAction.DELETE;
import static no.usht.activity.ActivityAction.PUBLISH;
import static no.usht.activity.ActivityAction.REWORK;
import static no.usht.activity.ActivityAction.WITHDRAW;
import static no.usht.activity.ActivityAction.WITHDRAW_AND_ARCHIVE;
import static no.usht.activity.ActivityState.ARCHIVED;
import static no.usht.activity.ActivityState.CHANGED;
import static no.usht.activity.ActivityState.PUBLISHED;
import static no.usht.activity.ActivityState.UNPUBLISHED;

import java.util.Set;
import no.usht.content.Problem;
import no.usht.steps.Transitions;

/** What can be done with an activity, by whom, and who sees it afterwards. */
public final class ActivitySteps {

    private static final String WRITE = "ACTIVITY_WRITE";
    private static final String PUBLISHING = "ACTIVITY_PUBLISH";

    /** All of it. */
    public static final Transitions<ActivityState, ActivityAction, ActivityFacts> ALL = Transitions.of(
                    UNPUBLISHED, ActivityFacts::state, ActivitySteps::notNow)
            .stay(REWORK, Set.of(UNPUBLISHED, ARCHIVED), WRITE)
            .step(
                    REWORK,
                    Set.of(PUBLISHED, CHANGED),
                    CHANGED,
                    WRITE,
                    step -> step.when("says something else", ActivityFacts::saysSomethingElse))
            .step(REWORK, Set.of(PUBLISHED, CHANGED), PUBLISHED, WRITE)
            .stay(
                    ASK_FOR_PUBLICATION,
                    Set.of(UNPUBLISHED, CHANGED),
                    WRITE,
                    step -> step.sends(
                            AskedNotices.ASKED.name(),
                            AskedNotices.ASKED.permission().name()))
            .step(PUBLISH, Set.of(UNPUBLISHED, PUBLISHED, CHANGED), PUBLISHED, PUBLISHING)
            .step(WITHDRAW, Set.of(PUBLISHED, CHANGED), UNPUBLISHED, PUBLISHING)
            .step(ARCHIVE, Set.of(UNPUBLISHED), ARCHIVED, WRITE)
            .step(WITHDRAW_AND_ARCHIVE, Set.of(PUBLISHED, CHANGED), ARCHIVED, PUBLISHING)
            .step(BRING_BACK, Set.of(ARCHIVED), UNPUBLISHED, WRITE)
            // What can never be helped comes first.
            .end(
                    DELETE,
                    Set.of(UNPUBLISHED),
                    WRITE,
                    step -> step.unless(
                                    "never published",
                                    ActivityFacts::seenOnce,
                                    activity -> Problem.ofAll("activity.ending.publishedOnce"))
                            .unless(
                                    "no parts",
                                    ActivityFacts::hasParts,
                                    activity -> Problem.ofAll("activity.ending.hasParts"))
                            .unless(
                                    "nothing kept beside it",
                                    ActivityFacts::isHeld,
                                    activity -> Problem.ofAll("activity.ending.held"))
                            .unless(
                                    "in nobody else's work",
                                    ActivityFacts::inWorkElsewhere,
                                    activity -> Problem.ofAll("activity.ending.draftOfAnother")));

    private ActivitySteps() {}

    private static Problem notNow(ActivityAction action, ActivityFacts activity) {
        return Problem.ofAll(
                switch (activity.state()) {
                    case UNPUBLISHED -> "activity.refused.unpublished";
                    case PUBLISHED, CHANGED ->
                        action == DELETE ? "activity.ending.published" : "activity.refused.published";
                    case ARCHIVED -> "activity.refused.archived";
                });
    }
}
