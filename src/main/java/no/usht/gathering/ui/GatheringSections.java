package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityOrder;
import no.usht.activity.ActivityService;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Choices;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringRecord;
import no.usht.shared.ActivityId;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The form of a gathering, from top to bottom. */
@org.springframework.stereotype.Component
class GatheringSections {

    private final ActivityService activities;
    private final CentrePlaces places;

    GatheringSections(ActivityService activities, CentrePlaces places) {
        this.activities = activities;
        this.places = places;
    }

    List<Component> of(Form<GatheringContent> form) {
        Wording words = form.words();
        DateTimePicker starts = form.moment(GatheringRecord.STARTS);
        DateTimePicker ends = form.moment(GatheringRecord.ENDS);
        // The end is on the same day, as a rule.
        starts.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null && ends.getValue() == null) {
                ends.setValue(event.getValue().plusHours(2));
            }
        });
        IntegerField minutes = form.number(GatheringRecord.COUNTED_MINUTES);
        minutes.setHelperText(words.text("gathering.gathering.countedMinutes.help"));
        minutes.setStep(15);
        IntegerField capacity = form.number(GatheringRecord.CAPACITY);
        capacity.setHelperText(words.text("gathering.gathering.capacity.help"));
        TextField link = form.line(GatheringRecord.LINK);
        link.setHelperText(words.text("gathering.gathering.link.help"));
        TextField cancelled = form.line(GatheringRecord.CANCELLED_REASON);
        cancelled.setHelperText(words.text("gathering.gathering.cancelledReason.help"));
        return List.of(
                new Card(
                        words.text("gathering.gathering.about"),
                        FormRows.of(
                                List.of(form.line(GatheringRecord.TITLE)),
                                List.of(activity(form)),
                                List.of(starts, ends),
                                List.of(form.line(GatheringRecord.PLACE), form.line(GatheringRecord.ADDRESS)),
                                List.of(link),
                                List.of(form.text(GatheringRecord.PROGRAMME)),
                                List.of(minutes, capacity),
                                List.of(cancelled))),
                new Card(
                        words.label(GatheringRecord.HEADCOUNTS),
                        new Paragraph(words.text("gathering.gathering.headcounts.lead")),
                        form.bind(new HeadcountField(words, places), GatheringRecord.HEADCOUNTS)));
    }

    private ComboBox<Choices.Choice<ActivityId>> activity(Form<GatheringContent> form) {
        ComboBox<Choices.Choice<ActivityId>> activity = new Choices<>(form).oneOf(GatheringRecord.ACTIVITY);
        activity.setItems(query -> activities
                .list(
                        ActivityFilter.containing(query.getFilter().orElse("")),
                        PageRequest.of(query.getPage(), query.getPageSize(), Sort.by(ActivityOrder.TITLE.name())))
                .stream()
                .map(item -> new Choices.Choice<>(item.id(), item.title())));
        return activity;
    }
}
