package no.usht.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.usht.keeping.Saved;
import no.usht.priority.PriorityId;
import no.usht.shared.Norwegian;

/** Looks at the measures of a plan otherwise than by its goals. */
public final class PlanReview {

    private final PlanTree tree;
    private final LocalDate today;

    /** As things stand on that day. */
    public PlanReview(PlanTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    /** A measure that falls behind. */
    public record Behind(Saved<MeasureContent> measure, List<Lag> lags) {}

    /** Those that fall behind, the worst first. */
    public List<Behind> behind() {
        return tree.measures().stream()
                .map(measure -> new Behind(measure, lags(measure.content())))
                .filter(behind -> !behind.lags().isEmpty())
                .sorted(Comparator.comparing(behind -> behind.lags().getFirst()))
                .toList();
    }

    private List<Lag> lags(MeasureContent measure) {
        List<Lag> lags = new ArrayList<>();
        Optional<Light> light = measure.lastStatus().map(MeasureStatus::light);
        light.filter(Light.RED::equals).ifPresent(red -> lags.add(Lag.RED));
        light.filter(Light.YELLOW::equals).ifPresent(yellow -> lags.add(Lag.YELLOW));
        boolean isWell = light.filter(Light.GREEN::equals).isPresent();
        if (!isWell && measure.due().filter(due -> due.isBefore(today)).isPresent()) {
            lags.add(Lag.OVERDUE);
        }
        if (lastEnded().filter(ended -> measure.status(ended).isEmpty()).isPresent()) {
            lags.add(Lag.UNTOLD);
        }
        return lags;
    }

    private Optional<Tertial> lastEnded() {
        return last(end -> end.isBefore(today));
    }

    /** The tertial whose status is to be told: the last that is over, or will be in so many days. */
    public Optional<Tertial> due(int daysAhead) {
        return last(end -> !end.minusDays(daysAhead).isAfter(today));
    }

    private Optional<Tertial> last(Predicate<LocalDate> condition) {
        return Arrays.stream(Tertial.values())
                .filter(tertial ->
                        tree.plan().content().end(tertial).filter(condition).isPresent())
                .reduce((first, last) -> last);
    }

    /** Those of which nobody has told how they were getting on in that tertial. */
    public List<Saved<MeasureContent>> untold(Tertial tertial) {
        return tree.measures().stream()
                .filter(measure -> measure.content().status(tertial).isEmpty())
                .toList();
    }

    /** By who is responsible, by name; those of nobody first. */
    public Map<String, List<Saved<MeasureContent>>> byResponsible() {
        Map<String, List<Saved<MeasureContent>>> all = new TreeMap<>(Norwegian.alphabetical());
        tree.measures()
                .forEach(measure -> all.computeIfAbsent(measure.content().responsible(), name -> new ArrayList<>())
                        .add(measure));
        return all;
    }

    /** A national priority with the measures that serve it. */
    public record Served(PriorityId priority, List<Saved<MeasureContent>> measures) {}

    /** By national priority: those that nothing serves first, then in the order of the priorities. */
    public List<Served> byPriority(List<PriorityId> priorities) {
        return priorities.stream()
                .map(priority -> new Served(
                        priority,
                        tree.measures().stream()
                                .filter(measure ->
                                        measure.content().priorities().contains(priority))
                                .toList()))
                .sorted(Comparator.comparing(served -> !served.measures().isEmpty()))
                .toList();
    }

    /** Those that serve none of these priorities. */
    public List<Saved<MeasureContent>> servingNoneOf(List<PriorityId> priorities) {
        return tree.measures().stream()
                .filter(measure -> priorities.stream()
                        .noneMatch(priority -> measure.content().priorities().contains(priority)))
                .toList();
    }
}
