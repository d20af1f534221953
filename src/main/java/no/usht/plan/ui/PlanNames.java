package no.usht.plan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.activity.ActivityService;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanService;
import no.usht.plan.Goal;
import no.usht.plan.GoalId;
import no.usht.plan.MeasureStatus;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.shared.TypedId;
import no.usht.uikit.Texts;
import org.springframework.stereotype.Component;

/** Names of what measures point to. */
@Component
class PlanNames {

    private final ActionPlanService plans;
    private final PriorityCatalogue priorities;
    private final ActivityService activities;

    PlanNames(ActionPlanService plans, PriorityCatalogue priorities, ActivityService activities) {
        this.plans = plans;
        this.priorities = priorities;
        this.activities = activities;
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

        @Override
        public Optional<String> of(Field<?, ?> field, Object value) {
            if (value instanceof TypedId id) {
                return Optional.of(named(id));
            }
            return value instanceof MeasureStatus status ? Optional.of(status(status)) : Optional.empty();
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
            Function<Enum<?>, String> label = constant -> I18NProvider.translate(Texts.key(constant));
            return List.of(status.light() == null ? "" : label.apply(status.light()), status.reason(), status.remedy())
                    .stream()
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(". ", label.apply(status.tertial()) + ": ", ""));
        }
    }
}
