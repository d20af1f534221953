package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.content.Changes;
import no.usht.keeping.Saved;

/**
 * A plan with its measures at one moment: what was decided, and how far it had come.
 *
 * <p>Snapshots differ only where something else was decided.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlanSnapshot(ActionPlanContent plan, List<Frozen> measures) {

    /** A measure in it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Frozen(MeasureId id, MeasureContent content) {}

    static PlanSnapshot of(PlanTree tree) {
        return new PlanSnapshot(
                tree.plan().content(),
                tree.measures().stream()
                        .map(measure -> new Frozen(new MeasureId(measure.id()), measure.content()))
                        .toList());
    }

    private static MeasureContent decided(MeasureContent measure) {
        return measure.with(content -> content.statuses(List.of())
                .outcome(null)
                .outcomeReason("")
                .indicators(measure.indicators().stream().map(Indicator::begun).toList()));
    }

    /** The plan of that id as it was then. */
    PlanTree tree(ActionPlanId id) {
        return PlanTree.of(
                new Saved<>(id.value(), 0, plan.withState(PlanState.ADOPTED)),
                measures.stream()
                        .map(measure -> new Saved<>(measure.id().value(), 0, measure.content()))
                        .toList());
    }

    private PlanSnapshot decided() {
        return new PlanSnapshot(
                plan.withState(null),
                measures.stream()
                        .map(measure -> new Frozen(measure.id(), decided(measure.content())))
                        .toList());
    }

    /** What has changed from this one to a later one. */
    PlanComparison to(PlanSnapshot later) {
        return decided().toDecided(later.decided());
    }

    private PlanComparison toDecided(PlanSnapshot later) {
        Map<MeasureId, Frozen> before = byId();
        Map<MeasureId, Frozen> after = later.byId();
        List<PlanComparison.Altered> altered = new ArrayList<>();
        later.measures.forEach(measure -> {
            Frozen known = before.get(measure.id());
            if (known != null && !known.content().equals(measure.content())) {
                altered.add(new PlanComparison.Altered(
                        measure.id(),
                        measure.content().title(),
                        Changes.between(MeasureRecord.FIELDS, known.content(), measure.content())));
            }
        });
        return new PlanComparison(
                Changes.between(ActionPlanRecord.FIELDS, plan, later.plan),
                later.measures.stream()
                        .filter(measure -> !before.containsKey(measure.id()))
                        .map(measure -> measure.content().title())
                        .toList(),
                measures.stream()
                        .filter(measure -> !after.containsKey(measure.id()))
                        .map(measure -> measure.content().title())
                        .toList(),
                altered);
    }

    private Map<MeasureId, Frozen> byId() {
        return measures.stream().collect(Collectors.toMap(Frozen::id, Function.identity()));
    }
}
