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
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.usht.content.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.prepost.PreAuthorize;

/** What can be done with an activity in each state. */
class ActivityStepsTests {

    /** What becomes of one that says the same as others see, was never seen, and stands alone. */
    private static final Map<ActivityState, Map<ActivityAction, Optional<ActivityState>>> NEXT = Map.of(
            UNPUBLISHED,
            Map.of(
                    REWORK, Optional.of(UNPUBLISHED),
                    ASK_FOR_PUBLICATION, Optional.of(UNPUBLISHED),
                    PUBLISH, Optional.of(PUBLISHED),
                    ARCHIVE, Optional.of(ARCHIVED),
                    DELETE, Optional.empty()),
            PUBLISHED,
            Map.of(
                    REWORK, Optional.of(PUBLISHED),
                    PUBLISH, Optional.of(PUBLISHED),
                    WITHDRAW, Optional.of(UNPUBLISHED),
                    WITHDRAW_AND_ARCHIVE, Optional.of(ARCHIVED)),
            CHANGED,
            Map.of(
                    REWORK, Optional.of(PUBLISHED),
                    ASK_FOR_PUBLICATION, Optional.of(CHANGED),
                    PUBLISH, Optional.of(PUBLISHED),
                    WITHDRAW, Optional.of(UNPUBLISHED),
                    WITHDRAW_AND_ARCHIVE, Optional.of(ARCHIVED)),
            ARCHIVED,
            Map.of(REWORK, Optional.of(ARCHIVED), BRING_BACK, Optional.of(UNPUBLISHED)));

    private record Facts(
            ActivityState state,
            boolean saysSomethingElse,
            boolean seenOnce,
            boolean hasParts,
            boolean isHeld,
            boolean inWorkElsewhere)
            implements ActivityFacts {

        static Facts of(ActivityState state) {
            return new Facts(state, false, false, false, false, false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadFromEachStateWhereTheyShould(ActivityState state) {
        Map<ActivityAction, Optional<ActivityState>> next = new EnumMap<>(ActivityAction.class);
        for (ActivityAction action : ActivityAction.values()) {
            if (ActivitySteps.ALL.whyNot(Facts.of(state), action).isEmpty()) {
                next.put(action, ActivitySteps.ALL.take(Facts.of(state), action).to());
            }
        }
        assertThat(next).isEqualTo(NEXT.get(state));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHED", "CHANGED"})
    void tellThatOthersSeeAnOlderVersion(ActivityState state) {
        assertThat(ActivitySteps.ALL
                        .take(new Facts(state, true, true, false, false, false), REWORK)
                        .to())
                .contains(CHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void areOfferedToThoseWhomTheServiceLets(ActivityAction action) {
        String needed = permission(
                switch (action) {
                    case REWORK -> method(ActivityService.class, "rework");
                    case ASK_FOR_PUBLICATION -> method(PublicationRequests.class, "ask");
                    case PUBLISH -> method(ActivityPublishing.class, "publish");
                    case WITHDRAW -> method(ActivityPublishing.class, "withdraw");
                    case ARCHIVE -> method(ActivityService.class, "archive");
                    case WITHDRAW_AND_ARCHIVE -> method(ActivityPublishing.class, "withdrawAndArchive");
                    case BRING_BACK -> method(ActivityService.class, "bringBack");
                    case DELETE -> method(ActivityService.class, "delete");
                });
        assertThat(ActivitySteps.ALL.steps())
                .filteredOn(step -> step.action() == action)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(needed).isEqualTo("@access.may('" + step.permission() + "')"));
    }

    @ParameterizedTest
    @EnumSource
    void keepWhatIsNotToBeDeleted(ActivityState state) {
        List<Problem> expected = List.of(Problem.ofAll(
                switch (state) {
                    case UNPUBLISHED -> "activity.ending.publishedOnce";
                    case PUBLISHED, CHANGED -> "activity.ending.published";
                    case ARCHIVED -> "activity.refused.archived";
                }));
        assertThat(ActivitySteps.ALL.whyNot(new Facts(state, false, true, true, true, true), DELETE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatKeepsOneThatNobodyHasSeen(Kept kept) {
        assertThat(ActivitySteps.ALL.whyNot(kept.facts, DELETE)).containsExactly(Problem.ofAll(kept.why));
    }

    private enum Kept {
        WHOLE(new Facts(UNPUBLISHED, false, false, true, true, true), "activity.ending.hasParts"),
        HELD(new Facts(UNPUBLISHED, false, false, false, true, true), "activity.ending.held"),
        IN_WORK(new Facts(UNPUBLISHED, false, false, false, false, true), "activity.ending.draftOfAnother");

        @SuppressWarnings("ImmutableEnumChecker") // A record of values
        private final transient Facts facts;

        private final String why;

        Kept(Facts facts, String why) {
            this.facts = facts;
            this.why = why;
        }
    }

    private static Method method(Class<?> service, String name) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String permission(Method method) {
        PreAuthorize own = method.getAnnotation(PreAuthorize.class);
        return Objects.requireNonNullElseGet(
                        own, () -> method.getDeclaringClass().getAnnotation(PreAuthorize.class))
                .value();
    }
}
