package no.usht.guidance.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Choices;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.guidance.GuidanceContent;
import no.usht.guidance.GuidanceRecord;
import no.usht.guidance.GuidanceService;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields in which guidance is entered, on its own page and in the line. */
@Component
class GuidanceFields {

    private final GuidanceService guidance;
    private final CentrePlaces places;
    private final PriorityCatalogue priorities;
    private final Clock clock;

    GuidanceFields(GuidanceService guidance, CentrePlaces places, PriorityCatalogue priorities, Clock clock) {
        this.guidance = guidance;
        this.places = places;
        this.priorities = priorities;
        this.clock = clock;
    }

    Wording.Names names() {
        return new GuidanceNames(places, priorities);
    }

    /** The fields of one form. */
    record Of(
            ComboBox<String> receiver,
            ComboBox<String> place,
            ComboBox<String> topic,
            HoursField hours,
            ComboBox<PriorityId> priority,
            DatePicker day) {}

    Of in(Form<GuidanceContent> form) {
        Choices<GuidanceContent> choices = new Choices<>(form);
        ComboBox<String> receiver = choices.suggested(GuidanceRecord.RECEIVER, guidance::receivers);
        receiver.setHelperText(form.words().text("guidance.guidance.receiver.help"));
        ComboBox<String> place = choices.chosen(GuidanceRecord.PLACE, places.codes(), places::isMeant);
        ComboBox<String> topic = choices.suggested(GuidanceRecord.TOPIC, guidance::topics);
        HoursField hours = new HoursField(form.words());
        form.bind(hours, GuidanceRecord.MINUTES, hours::written, hours::read);
        // Before the priority, as its year says which ones are offered.
        DatePicker day = form.day(GuidanceRecord.DAY_OF);
        ComboBox<PriorityId> priority = choices.lookup(GuidanceRecord.PRIORITY);
        day.addValueChangeListener(event -> offer(priority, event.getValue()));
        offer(priority, null);
        return new Of(receiver, place, topic, hours, priority, day);
    }

    ComboBox<String> giver(Form<GuidanceContent> form) {
        return new Choices<>(form).suggested(GuidanceRecord.GIVER, guidance::givers);
    }

    /** Those of the day's year, and the one that is chosen already. */
    private void offer(ComboBox<PriorityId> priority, @Nullable LocalDate day) {
        int year = (day == null ? LocalDate.now(clock.withZone(Norwegian.ZONE)) : day).getYear();
        PriorityId chosen = priority.getValue();
        priority.setItems(
                Stream.concat(priorities.ofYear(year).stream().map(PriorityName::id), Stream.ofNullable(chosen))
                        .distinct()
                        .toList());
        priority.setValue(chosen);
    }
}
