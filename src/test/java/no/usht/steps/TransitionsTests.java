package no.usht.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Set;
import no.usht.content.Problem;
import org.junit.jupiter.api.Test;

class TransitionsTests {

    private enum Light {
        RED,
        GREEN,
        BROKEN
    }

    private enum Press {
        GO,
        HALT,
        SMASH,
        SCRAP
    }

    private record Lamp(Light light, boolean current, boolean old) {}

    private static final Transitions<Light, Press, Lamp> LAMPS = Transitions.<Light, Press, Lamp>of(
                    Light.RED, Lamp::light, (press, lamp) -> Problem.ofAll("not." + press + "." + lamp.light()))
            .step(
                    Press.GO,
                    Set.of(Light.RED),
                    Light.GREEN,
                    "DRIVER",
                    step -> step.unless("there is current", lamp -> !lamp.current(), lamp -> Problem.ofAll("dark"))
                            .unless("not old", Lamp::old, lamp -> Problem.ofAll("rusty"))
                            .sends("moving", "GUARD"))
            .stay(Press.HALT, Set.of(Light.RED, Light.GREEN), "DRIVER", step -> step.when("is old", Lamp::old))
            .step(Press.HALT, Set.of(Light.GREEN), Light.RED, "GUARD")
            .step(Press.SMASH, Set.of(Light.RED, Light.GREEN), Light.BROKEN, "GUARD")
            .end(Press.SCRAP, Set.of(Light.BROKEN), "GUARD", step -> step);

    @Test
    void leadFromOneStateToTheNext() {
        Step<Light, Press, Lamp> step = LAMPS.take(new Lamp(Light.RED, true, false), Press.GO);
        assertThat(step.to()).contains(Light.GREEN);
        assertThat(step.message()).contains(new Step.Message("moving", "GUARD"));
        assertThat(LAMPS.take(new Lamp(Light.BROKEN, true, false), Press.SCRAP).to())
                .isEmpty();
    }

    @Test
    void takeTheFirstOfSeveralThatIsMeant() {
        assertThat(LAMPS.take(new Lamp(Light.GREEN, true, true), Press.HALT).to())
                .contains(Light.GREEN);
        assertThat(LAMPS.take(new Lamp(Light.GREEN, true, false), Press.HALT).to())
                .contains(Light.RED);
        assertThat(LAMPS.whyNot(new Lamp(Light.RED, true, false), Press.HALT))
                .as("none of them is meant")
                .containsExactly(Problem.ofAll("not.HALT.RED"));
    }

    @Test
    void refuseWhatTheStateDoesNotLet() {
        assertThatThrownBy(() -> LAMPS.take(new Lamp(Light.BROKEN, true, false), Press.GO))
                .asInstanceOf(type(StepRefusedException.class))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(Problem.ofAll("not.GO.BROKEN")));
    }

    @Test
    void refuseForTheFirstNeedThatIsNotMet() {
        assertThat(LAMPS.whyNot(new Lamp(Light.RED, false, true), Press.GO)).containsExactly(Problem.ofAll("dark"));
        assertThat(LAMPS.whyNot(new Lamp(Light.RED, true, true), Press.GO)).containsExactly(Problem.ofAll("rusty"));
        assertThat(LAMPS.whyNot(new Lamp(Light.RED, true, false), Press.GO)).isEmpty();
    }

    @Test
    void offerEachTheirs() {
        assertThat(LAMPS.offered(Light.GREEN, "DRIVER"::equals)).containsExactly(Press.HALT);
        assertThat(LAMPS.offered(Light.GREEN, permission -> true)).containsExactly(Press.HALT, Press.SMASH);
        assertThat(LAMPS.offered(Light.GREEN, permission -> false)).isEmpty();
        assertThat(LAMPS.offers(Light.RED, Press.GO, "GUARD"::equals)).isFalse();
        assertThat(LAMPS.offers(Light.RED, Press.GO, "DRIVER"::equals)).isTrue();
    }

    @Test
    void areDrawn() {
        assertThat(StateDrawing.of("Lamp", LAMPS).lines())
                .startsWith("@startuml", "title Lamp", "[*] --> RED")
                .contains(
                        "BROKEN --> [*] : SCRAP (GUARD)",
                        "GREEN --> RED : HALT (GUARD)",
                        "RED --> GREEN : GO (DRIVER) [there is current, not old, tells GUARD]",
                        "RED --> RED : HALT (DRIVER) [if it is old]")
                .endsWith("@enduml");
    }
}
