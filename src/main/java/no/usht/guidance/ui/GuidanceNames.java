package no.usht.guidance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import no.usht.centre.CentrePlaces;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.guidance.GuidanceRecord;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.shared.Hours;
import no.usht.uikit.Texts;

/** The places, priorities and hours of guidance in words. */
record GuidanceNames(CentrePlaces places, PriorityCatalogue priorities) implements Wording.Names {

    @Override
    public Optional<String> of(Field<?, ?> field, Object value) {
        if (value instanceof PriorityId id) {
            return Optional.of(Optional.ofNullable(priorities.names(List.of(id)).get(id))
                    .map(priority -> priority.name(Texts.language()))
                    .orElseGet(() -> I18NProvider.translate("guidance.guidance.priorityGone")));
        }
        if (field.equals(GuidanceRecord.MINUTES) && value instanceof Integer minutes) {
            return Optional.of(I18NProvider.translate("guidance.hours", Hours.written(minutes)));
        }
        return field.equals(GuidanceRecord.PLACE) ? Optional.of(places.label(String.valueOf(value))) : Optional.empty();
    }
}
