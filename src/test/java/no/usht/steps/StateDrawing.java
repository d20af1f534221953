package no.usht.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws a state machine as PlantUML. */
public final class StateDrawing {

    private StateDrawing() {}

    /** The lines of the drawing; arrows between the same two states are one, and a permission that all need stands in the title. */
    public static String of(String title, Transitions<?, ?, ?> machine) {
        Set<String> permissions = machine.steps().stream().map(Step::permission).collect(Collectors.toSet());
        boolean sameForAll = permissions.size() == 1;
        List<String> lines = new ArrayList<>(List.of(
                "@startuml",
                "title " + title
                        + (sameForAll ? " (" + machine.steps().getFirst().permission() + ")" : ""),
                "[*] --> " + machine.first()));
        Map<String, List<String>> arrows = new TreeMap<>();
        machine.steps()
                .forEach(step -> arrows.computeIfAbsent(
                                step.from() + " --> "
                                        + step.to().map(String::valueOf).orElse("[*]"),
                                arrow -> new ArrayList<>())
                        .add(step.action() + (sameForAll ? "" : " (" + step.permission() + ")") + terms(step)));
        arrows.forEach((arrow, labels) -> lines.add(arrow + " : " + String.join("\\n", labels)));
        lines.add("@enduml");
        return String.join("\n", lines) + "\n";
    }

    private static String terms(Step<?, ?, ?> step) {
        List<String> terms = new ArrayList<>();
        if (!step.when().words().isEmpty()) {
            terms.add("if it " + step.when().words());
        }
        step.needs().forEach(need -> terms.add(need.words()));
        step.message().ifPresent(message -> terms.add("tells " + message.to()));
        return terms.isEmpty() ? "" : " [" + String.join(", ", terms) + "]";
    }
}
