package no.usht.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivitySets;
import no.usht.centre.CountedFigures;
import no.usht.centre.CountedFigures.Asked;
import no.usht.centre.CountedFigures.Figure;
import no.usht.centre.CountedFigures.Item;
import no.usht.centre.CountedFigures.Within;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.Norwegian;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills in what the program counts of indicators: from the year's start to the end of each tertial that has begun.
 *
 * <p>All figures of a page are asked for at once, and nothing of it is kept but in versions of plans.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PLAN_READ')")
public class CountedIndicators {

    private final ObjectProvider<CountedFigures> sources;
    private final ActivitySets activities;
    private final RecordService records;
    private final Clock clock;

    CountedIndicators(
            ObjectProvider<CountedFigures> sources, ActivitySets activities, RecordService records, Clock clock) {
        this.sources = sources;
        this.activities = activities;
        this.records = records;
        this.clock = clock;
    }

    /** What can be counted, by its key, in the order in which people choose. */
    public Map<String, Figure> figures() {
        Map<String, Figure> all = new LinkedHashMap<>();
        sources.orderedStream()
                .flatMap(source -> source.figures().stream())
                .forEach(figure -> all.put(figure.key(), figure));
        return all;
    }

    /** The plan with what is counted in it. */
    public PlanTree filled(PlanTree tree) {
        Numbers numbers = numbers(tree.measures(), tree.plan().content());
        return tree.with(measure -> measure.withIndicators(numbers.in(measure)));
    }

    /** The measure, which is of that plan, with what is counted in it. */
    public Saved<MeasureContent> filled(Saved<MeasureContent> measure, ActionPlanContent plan) {
        Numbers numbers = numbers(List.of(measure), plan);
        return new Saved<>(
                measure.id(), measure.version(), measure.content().withIndicators(numbers.in(measure.content())));
    }

    /**
     * What is behind a counted indicator.
     *
     * @param number empty where the person may not see it
     */
    public record Basis(Indicator indicator, Within within, Optional<BigDecimal> number, List<Item> items) {}

    /** What is behind each counted indicator of a measure, of the year so far or all of it; none before the year. */
    public List<Basis> basis(MeasureId id) {
        return records.find(MeasureRecord.KIND, id.value())
                .flatMap(measure -> Optional.ofNullable(measure.content().plan())
                        .flatMap(plan -> records.find(ActionPlanRecord.KIND, plan.value()))
                        .map(plan -> basis(measure, plan.content())))
                .orElse(List.of());
    }

    private List<Basis> basis(Saved<MeasureContent> measure, ActionPlanContent plan) {
        Numbers numbers = numbers(List.of(measure), plan);
        return begun(plan).stream()
                .reduce((first, last) -> last)
                .map(tertial -> measure.content().indicators().stream()
                        .filter(Indicator::isCounted)
                        .map(indicator -> {
                            Asked asked = numbers.question(indicator, measure.content(), tertial);
                            return new Basis(
                                    indicator,
                                    asked.within(),
                                    Optional.ofNullable(numbers.counted().get(asked)),
                                    source(asked.figure()).stream()
                                            .flatMap(source -> source.list(asked).stream())
                                            .toList());
                        })
                        .toList())
                .orElse(List.of());
    }

    private Optional<CountedFigures> source(String figure) {
        return sources.orderedStream()
                .filter(source -> keys(source).contains(figure))
                .findFirst();
    }

    private static Set<String> keys(CountedFigures source) {
        return source.figures().stream().map(Figure::key).collect(Collectors.toSet());
    }

    /** Those tertials of the plan's year that have begun. */
    private List<Tertial> begun(ActionPlanContent plan) {
        Integer year = plan.year();
        LocalDate today = today();
        return year == null
                ? List.of()
                : Arrays.stream(Tertial.values())
                        .filter(tertial -> tertial.before()
                                .flatMap(plan::end)
                                .orElse(LocalDate.of(year, 1, 1).minusDays(1))
                                .isBefore(today))
                        .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
    }

    private Numbers numbers(Collection<Saved<MeasureContent>> measures, ActionPlanContent plan) {
        List<Counting> countings = measures.stream()
                .flatMap(measure -> measure.content().indicators().stream())
                .flatMap(indicator -> Stream.ofNullable(indicator.counting()))
                .toList();
        Numbers numbers = new Numbers(
                plan,
                begun(plan),
                today(),
                activities.serving(countings.stream()
                        .flatMap(it -> Stream.ofNullable(it.priority()))
                        .collect(Collectors.toSet())),
                activities.ofKinds(countings.stream()
                        .flatMap(it -> Stream.ofNullable(it.kind()))
                        .collect(Collectors.toSet())),
                new HashMap<>());
        Set<Asked> asked = new LinkedHashSet<>();
        measures.forEach(measure -> measure.content().indicators().stream()
                .filter(Indicator::isCounted)
                .forEach(indicator -> numbers.begun()
                        .forEach(tertial -> asked.add(numbers.question(indicator, measure.content(), tertial)))));
        sources.orderedStream().forEach(source -> {
            Set<String> keys = keys(source);
            Set<Asked> own = new HashSet<>(asked);
            own.removeIf(each -> !keys.contains(each.figure()));
            if (!own.isEmpty()) {
                numbers.counted().putAll(source.count(own));
            }
        });
        return numbers;
    }

    /** What was asked for at once, and what came of it. */
    private record Numbers(
            ActionPlanContent plan,
            List<Tertial> begun,
            LocalDate today,
            Map<PriorityId, Set<ActivityId>> serving,
            Map<ActivityKind, Set<ActivityId>> ofKinds,
            Map<Asked, BigDecimal> counted) {

        Asked question(Indicator indicator, MeasureContent measure, Tertial tertial) {
            Counting counting = Objects.requireNonNull(indicator.counting());
            LocalDate end = plan.end(tertial).orElse(today);
            return new Asked(
                    counting.figure(),
                    new Within(
                            LocalDate.of(Objects.requireNonNull(plan.year()), 1, 1),
                            end.isBefore(today) ? end : today,
                            activities(counting, measure)));
        }

        private Optional<Set<ActivityId>> activities(Counting counting, MeasureContent measure) {
            return switch (counting.among()) {
                case MEASURE -> Optional.of(measure.activities());
                case PRIORITY ->
                    Optional.of(serving.getOrDefault(Objects.requireNonNull(counting.priority()), Set.of()));
                case KIND -> Optional.of(ofKinds.getOrDefault(Objects.requireNonNull(counting.kind()), Set.of()));
                case CENTRE -> Optional.empty();
            };
        }

        List<Indicator> in(MeasureContent measure) {
            return measure.indicators().stream()
                    .map(indicator -> indicator.isCounted() ? filled(indicator, measure) : indicator)
                    .toList();
        }

        private Indicator filled(Indicator indicator, MeasureContent measure) {
            Indicator filled = indicator.begun();
            for (Tertial tertial : begun) {
                BigDecimal number = counted.get(question(indicator, measure, tertial));
                if (number != null) {
                    filled = Indicator.actual(tertial).with(filled, number);
                }
            }
            return filled;
        }
    }
}
