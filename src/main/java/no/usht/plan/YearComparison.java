package no.usht.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.keeping.Saved;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one year beside that of another: what went on, what came, and what became of the rest.
 *
 * @param pairs the measures of both, by what became of them
 */
public record YearComparison(PlanTree earlier, PlanTree later, List<Pair> pairs) {

    /** A measure in both plans, or in one of them. */
    public record Pair(Fate fate, Optional<Saved<MeasureContent>> earlier, Optional<Saved<MeasureContent>> later) {}

    /** Compares two plans, given in either order; two of one year, as after a merger, in the order given. */
    public static YearComparison of(PlanTree one, PlanTree other) {
        return year(other) < year(one) ? ordered(other, one) : ordered(one, other);
    }

    private static int year(PlanTree tree) {
        return Objects.requireNonNullElse(tree.plan().content().year(), 0);
    }

    private static YearComparison ordered(PlanTree earlier, PlanTree later) {
        Map<MeasureId, Saved<MeasureContent>> before = new HashMap<>();
        earlier.measures().forEach(measure -> before.putIfAbsent(thread(measure), measure));
        List<Pair> pairs = new ArrayList<>();
        Set<UUID> paired = new HashSet<>();
        for (Saved<MeasureContent> measure : later.measures()) {
            Optional<Saved<MeasureContent>> known = Optional.ofNullable(before.remove(thread(measure)));
            known.ifPresent(same -> paired.add(same.id()));
            pairs.add(new Pair(known.isPresent() ? Fate.CONTINUED : Fate.NEW, known, Optional.of(measure)));
        }
        earlier.measures().stream()
                .filter(measure -> !paired.contains(measure.id()))
                .forEach(measure ->
                        pairs.add(new Pair(fate(measure.content().outcome()), Optional.of(measure), Optional.empty())));
        return new YearComparison(earlier, later, List.copyOf(pairs));
    }

    private static MeasureId thread(Saved<MeasureContent> measure) {
        return Objects.requireNonNullElseGet(measure.content().thread(), () -> new MeasureId(measure.id()));
    }

    private static Fate fate(@Nullable Outcome outcome) {
        return switch (outcome) {
            case DONE -> Fate.DONE;
            case DROPPED -> Fate.DROPPED;
            case CONTINUED -> Fate.GONE;
            case null -> Fate.GONE;
        };
    }

    /** Those of that fate, in the order of their plan. */
    public List<Pair> of(Fate fate) {
        return pairs.stream().filter(pair -> pair.fate() == fate).toList();
    }
}
