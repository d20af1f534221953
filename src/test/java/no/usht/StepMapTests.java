package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.activity.ActivitySteps;
import no.usht.assignment.LetterSteps;
import no.usht.decision.CaseSteps;
import no.usht.grant.GrantSteps;
import no.usht.lifecycle.TenantSteps;
import no.usht.plan.PlanSteps;
import no.usht.plan.StrategySteps;
import no.usht.priority.PrioritySteps;
import no.usht.steps.StateDrawing;
import no.usht.steps.Transitions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The drawings of the state machines in {@code docs/steps} are made from the program. */
class StepMapTests {

    private enum Machine {
        ACTIVITY(ActivitySteps.ALL),
        ACTION_PLAN(PlanSteps.ALL),
        ASSIGNMENT_LETTER(LetterSteps.ALL),
        CASE(CaseSteps.ALL),
        GRANT(GrantSteps.ALL),
        PRIORITY(PrioritySteps.ALL),
        STRATEGY(StrategySteps.ALL),
        TENANT(TenantSteps.ALL);

        @SuppressWarnings("ImmutableEnumChecker") // They never change
        private final transient Transitions<?, ?, ?> steps;

        Machine(Transitions<?, ?, ?> steps) {
            this.steps = steps;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areWhatTheMachinesAreToday(Machine machine) throws IOException {
        Path kept = Path.of("docs/steps", machine.word() + ".puml");
        String drawn = StateDrawing.of(machine.word(), machine.steps);
        boolean isStale = !Files.exists(kept) || !Files.readString(kept).equals(drawn);
        if (isStale) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, drawn);
        }
        assertThat(isStale)
                .as("The steps have changed: %s has been written anew, look at it and commit it", kept)
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void askForPermissionsThatThereAre(Machine machine) {
        assertThat(machine.steps.steps().stream()
                        .flatMap(step -> Stream.concat(
                                Stream.of(step.permission()),
                                step.message().stream().map(message -> message.to()))))
                .isNotEmpty()
                .isSubsetOf(Arrays.stream(Permission.values()).map(Enum::name).toList());
    }
}
