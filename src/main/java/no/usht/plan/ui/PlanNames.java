package no.usht.plan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityService;
import no.usht.centre.CountedFigures.Figure;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanService;
import no.usht.plan.CountedIndicators;
import no.usht.plan.Counting;
import no.usht.plan.Goal;
import no.usht.plan.GoalId;
import no.usht.plan.Indicator;
import no.usht.plan.MeasureStatus;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of what measures point to. */
@Component
class PlanNames {

    private final ActionPlanService plans;
    private final PriorityCatalogue priorities;
    private final ActivityService activities;
    private final CountedIndicators counted;

    PlanNames(
            ActionPlanService plans,
            PriorityCatalogue priorities,
            ActivityService activities,
            CountedIndicators counted) {
        this.plans = plans;
        this.priorities = priorities;
        this.activities = activities;
        this.counted = counted;
    }

    /** What can be counted, by its key. */
    Map<String, Figure> figures() {
        return counted.figures();
    }

    /** The words for one page, which asks for the plans once. */
    Wording.Names forPage() {
        return new OnPage();
    }

    /** The names of a year's national priorities, in their order. */
    List<PriorityName> priorities(int year) {
        return priorities.ofYear(year);
    }

    /** Titles of activities, those that are gone left out. */
    Map<ActivityId, String> activities(List<ActivityId> ids) {
        return ids.isEmpty() ? Map.of() : activities.titles(ids);
    }

    private final class OnPage implements Wording.Names {

        private final Map<ActionPlanId, ActionPlanContent> known = new HashMap<>();
        private @Nullable Map<String, Figure> figures;

        @Override
        public Optional<String> of(Field<?, ?> field, Object value) {
            if (value instanceof TypedId id) {
                return Optional.of(named(id));
            }
            if (field.equals(Indicator.FIGURE)) {
                return Optional.of(figure(value.toString()));
            }
            return switch (value) {
                case MeasureStatus status -> Optional.of(status(status));
                case Indicator indicator -> Optional.of(indicator(indicator));
                case Counting counting -> Optional.of(among(counting));
                default -> Optional.empty();
            };
        }

        private String figure(String key) {
            Map<String, Figure> read = figures;
            if (read == null) {
                read = figures();
                figures = read;
            }
            Figure figure = read.get(key);
            return figure == null
                    ? I18NProvider.translate("plan.names.gone")
                    : I18NProvider.translate(figure.nameKey());
        }

        private String among(Counting counting) {
            return switch (counting.among()) {
                case MEASURE, CENTRE -> label(counting.among());
                case PRIORITY ->
                    I18NProvider.translate(
                            "plan.indicator.serving", named(Objects.requireNonNull(counting.priority())));
                case KIND ->
                    I18NProvider.translate(
                            "plan.indicator.ofKind", Wording.lower(label(Objects.requireNonNull(counting.kind()))));
            };
        }

        /** Name, numbers and how it is counted, in a line. */
        private String indicator(Indicator indicator) {
            Stream<String> numbers = MeasureCards.NUMBERS.stream()
                    .flatMap(number -> Stream.ofNullable(number.get(indicator))
                            .map(value -> Wording.lower(I18NProvider.translate(number.labelKey())) + " "
                                    + Norwegian.number(value)));
            Stream<String> counting = Stream.ofNullable(indicator.counting())
                    .map(how -> I18NProvider.translate("plan.indicator.countedBy", figure(how.figure()), among(how)));
            return Stream.of(Stream.of(indicator.named()), numbers, counting)
                    .flatMap(part -> part)
                    .collect(Collectors.joining(", "));
        }

        private static String label(Enum<?> constant) {
            return I18NProvider.translate(Texts.key(constant));
        }

        private String named(TypedId of) {
            Optional<String> name =
                    switch (of) {
                        case ActionPlanId id ->
                            Optional.ofNullable(plans().get(id)).map(ActionPlanContent::title);
                        case GoalId id ->
                            plans().values().stream()
                                    .flatMap(plan -> plan.goal(id).stream())
                                    .map(Goal::text)
                                    .findFirst();
                        case PriorityId id ->
                            Optional.ofNullable(priorities.names(List.of(id)).get(id))
                                    .map(priority -> priority.name(Texts.language()));
                        case ActivityId id ->
                            Optional.ofNullable(activities(List.of(id)).get(id));
                        default -> Optional.empty();
                    };
            return name.orElseGet(() -> I18NProvider.translate("plan.names.gone"));
        }

        private Map<ActionPlanId, ActionPlanContent> plans() {
            if (known.isEmpty()) {
                plans.all().forEach(plan -> known.put(new ActionPlanId(plan.id()), plan.content()));
            }
            return known;
        }

        private static String status(MeasureStatus status) {
            return List.of(status.light() == null ? "" : label(status.light()), status.reason(), status.remedy())
                    .stream()
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(". ", label(status.tertial()) + ": ", ""));
        }
    }
}
